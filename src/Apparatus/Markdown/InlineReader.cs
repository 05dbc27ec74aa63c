using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using Inline = MongoliaEdition.Documents.Tree.Inline;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>Reads running text in Markdown.</summary>
internal sealed class InlineReader(MarkdownText text, MarkdownProfile profile, LoadingContext context)
{
    public const string HtmlCure = "write Markdown: *emphasis*, **strong**, [words](https://…), [words](term:ID); a '<' of the text itself as \\<";

    private readonly MarkdownLinkReader _links = new(text, profile, context);

    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        ImmutableArray<Inline> read = [.. container?.SelectMany(Read) ?? []];
        return container is LinkInline ? read : BareAddresses.Link(read);
    }

    private IEnumerable<Inline> Read(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        LiteralInline literal => Literal(literal),
        EmphasisInline emphasis => [new Styled(emphasis.DelimiterCount == 2 ? InlineStyle.Bold : InlineStyle.Italic, Read(emphasis))],
        CodeInline code => [new Styled(InlineStyle.Code, Code(code.Content))],
        LinkInline { IsImage: true } => Refuse(inline, "pictures"),
        LinkInline link => Linked(_links.Read(link), Read((ContainerInline)link)),
        AutolinkInline link => Linked(_links.Read(link), [new TextRun(link.Url)]),
        LineBreakInline lineBreak => Break(lineBreak),
        HtmlInline html => RefuseHtml(html),
        HtmlEntityInline entity => Entity(entity),
        ContainerInline container => Read(container),
        _ => [],
    };

    private TextRun[] Entity(HtmlEntityInline entity)
    {
        var characters = entity.Transcoded.ToString();
        if (OddCharacters.Find(characters) is { } odd)
        {
            context.Diagnostics.Add(odd.Descriptor.At(LocationOf(entity), odd.CodePoint));
        }

        return [new TextRun(characters)];
    }

    /// <summary>Code, which is never converted.</summary>
    public static ImmutableArray<Inline> Code(string code) => [new VariantText(new VariantForms([new VariantForm("", [new TextRun(code)])]))];

    private static ImmutableArray<Inline> Linked(LinkTarget? target, ImmutableArray<Inline> label) =>
        target is null ? label : [new Link(target, label)];

    private IEnumerable<Inline> Literal(LiteralInline literal)
    {
        var content = literal.Content.ToString();
        if (content.Length > 1 && content.All(c => c == '*') && literal.Span.Length == content.Length)
        {
            Report(MarkdownDiagnostics.UnclosedEmphasis, literal, "close it with as many asterisks, without a space before them; an asterisk of the text itself is \\*");
        }

        return content.Length > 0 ? [new TextRun(content)] : [];
    }

    /// <summary>A line end within a paragraph is a space, or nothing next to a Chinese character.</summary>
    private static IEnumerable<Inline> Break(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
        {
            return [new LineBreak()];
        }

        var isBesideChinese = IsWide(EdgeOf(lineBreak.PreviousSibling, last: true)) || IsWide(EdgeOf(lineBreak.NextSibling, last: false));
        return isBesideChinese ? [] : [new TextRun(" ")];
    }

    private static bool IsWide(char? edge) => edge >= '\u2E80';

    private static char? EdgeOf(Markdig.Syntax.Inlines.Inline? inline, bool last) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.ToString()[last ? ^1 : 0],
        ContainerInline container => EdgeOf(last ? container.LastChild : container.FirstChild, last),
        _ => null,
    };

    private IEnumerable<Inline> Refuse(Markdig.Syntax.Inlines.Inline inline, string what)
    {
        context.Diagnostics.Add(MarkdownDiagnostics.UnsupportedMarkdown.At(LocationOf(inline), what));
        return [];
    }

    private IEnumerable<Inline> RefuseHtml(HtmlInline html)
    {
        context.Diagnostics.Add(MarkdownDiagnostics.RawHtml.At(LocationOf(html), html.Tag).WithNote(HtmlCure));
        return [];
    }

    private void Report(DiagnosticDescriptor descriptor, Markdig.Syntax.Inlines.Inline inline, string cure) =>
        context.Diagnostics.Add(descriptor.At(LocationOf(inline)).WithNote(cure));

    private Location LocationOf(Markdig.Syntax.Inlines.Inline inline) => text.LocationOf(inline.Span.Start, inline.Span.End + 1);
}
