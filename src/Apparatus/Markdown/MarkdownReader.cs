using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using Block = MongoliaEdition.Documents.Tree.Block;
using ListBlock = MongoliaEdition.Documents.Tree.ListBlock;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>Reads Markdown (CommonMark, with emphasis that works between Chinese characters) into blocks of the document model.</summary>
internal sealed class MarkdownReader
{
    // Markdig needs quadratic time for brackets that are never closed; a page of this length is a book.
    private const int MaxCharacters = 50_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().Build();

    private readonly MarkdownText _text;
    private readonly MarkdownProfile _profile;
    private readonly DiagnosticBag _diagnostics;
    private readonly InlineReader _inlines;

    private MarkdownReader(MarkdownText text, MarkdownProfile profile, LoadingContext context)
    {
        (_text, _profile, _diagnostics) = (text, profile, context.Diagnostics);
        _inlines = new InlineReader(text, profile, context);
    }

    public static RichText Read(MarkdownText text, MarkdownProfile profile, LoadingContext context)
    {
        if (text.Text.Length > MaxCharacters)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.MarkdownTooLong.At(text.LocationOf(0, 1), text.Text.Length, MaxCharacters));
            return new RichText([]);
        }

        try
        {
            var document = Markdig.Markdown.Parse(text.Text, Pipeline);
            var before = context.Diagnostics.Count;
            ForeignMarkup.Report(text, document, context);
            var blocks = HeadingIds.Number(new MarkdownReader(text, profile, context).ReadAll(document));
            if (context.Diagnostics.Count == before && BlockTree.Descendants(blocks).All(block => OddCharacters.IsBlank(TextFlow.TextOf(BlockTree.ContentOf(block)))))
            {
                context.Diagnostics.Add(MarkdownDiagnostics.NothingToRead.At(text.LocationOf(0, 1)));
            }

            return new RichText(blocks);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against deep nesting; it tells no place.
            context.Diagnostics.Add(MarkdownDiagnostics.MarkdownTooDeep.At(text.LocationOf(0, 1)));
            return new RichText([]);
        }
    }

    private ImmutableArray<Block> ReadAll(ContainerBlock container) => [.. container.Select(Read).OfType<Block>()];

    private Block? Read(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => new Paragraph(_inlines.Read(paragraph.Inline)) { Span = default },
        Markdig.Syntax.ListBlock list => ReadList(list),
        QuoteBlock quote => new Quotation(ReadAll(quote)) { Span = default },
        HeadingBlock heading when _profile.AllowsHeadings => new Heading(heading.Level, _inlines.Read(heading.Inline)) { Span = default },
        HeadingBlock heading => Refuse(heading, "headings", "a '#' or a line of '=' or '-' below a line makes one; put a backslash before it"),
        CodeBlock code when _profile.AllowsCode => new Preformatted(InlineReader.Code(code.Lines.ToString())) { Span = default },
        FencedCodeBlock code => Refuse(code, "blocks of code", null),
        CodeBlock code => Refuse(code, "blocks of code", "four spaces at the beginning of a line make one; take them away"),
        ThematicBreakBlock when _profile.AllowsHeadings => new ThematicBreak { Span = default },
        ThematicBreakBlock => Refuse(block, "rules", "a line of '-', '*' or '_' makes one; an empty line parts two paragraphs"),
        HtmlBlock html => RefuseHtml(html),
        _ => null,
    };

    private ListBlock ReadList(Markdig.Syntax.ListBlock list)
    {
        ReportNumbers(list);
        return new(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(ReadItem)]) { Span = default };
    }

    /// <summary>Lists are numbered from 1 on. Who writes 1 before every item wants just that.</summary>
    private void ReportNumbers(Markdig.Syntax.ListBlock list)
    {
        var items = list.IsOrdered ? list.OfType<ListItemBlock>().ToList() : [];
        if (items.Find(item => items.IndexOf(item) + 1 != item.Order) is { } stray && items.Exists(item => item.Order != 1))
        {
            var end = _text.Text.AsSpan(stray.Span.Start).IndexOf(list.OrderedDelimiter) + stray.Span.Start + 1;
            var number = _text.Text[stray.Span.Start..end];
            _diagnostics.Add(MarkdownDiagnostics.LostNumber.At(_text.LocationOf(stray.Span.Start, end), number, items.IndexOf(stray) + 1)
                .WithNote($"a year or number of the text: {number[..^1]}\\{number[^1]}; a list counts from 1, one by one"));
        }
    }

    private ListItem ReadItem(ListItemBlock item)
    {
        var content = (item.FirstOrDefault() as ParagraphBlock) is { } line ? _inlines.Read(line.Inline) : [];
        var rest = item.Skip(item.FirstOrDefault() is ParagraphBlock ? 1 : 0);
        return new ListItem(content, [.. rest.Select(Read).OfType<Block>()]) { Span = default };
    }

    private Block? Refuse(Markdig.Syntax.Block block, string what, string? cure)
    {
        var diagnostic = MarkdownDiagnostics.UnsupportedMarkdown.At(_text.LocationOf(block.Span.Start, block.Span.End + 1), what);
        _diagnostics.Add(cure is null ? diagnostic : diagnostic.WithNote(cure));
        return null;
    }

    private Block? RefuseHtml(HtmlBlock html)
    {
        var end = _text.Text.AsSpan(html.Span.Start).IndexOf('\n') is >= 0 and var length ? html.Span.Start + length : _text.Text.Length;
        _diagnostics.Add(MarkdownDiagnostics.RawHtml.At(_text.LocationOf(html.Span.Start, end), _text.Text[html.Span.Start..end].Trim())
            .WithNote(InlineReader.HtmlCure));
        return null;
    }
}
