using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers what the wiki made of a template, in the template's place: as if the article said it itself.</summary>
internal static class ExpansionLowering
{
    private const string NavigationClass = "navbox";

    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, Expansion expansion)
    {
        var fragment = Read(page, template, expansion);
        var content = expansion.HasBlocks ? WordsOf(page.Blocks.Lower(fragment.ReadBlocks())) : page.Inlines.LowerFlow(fragment);
        into.AddRange(PlacedAt.Inlines(content, template.Span));
    }

    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template, Expansion expansion)
    {
        var fragment = Read(page, template, expansion);
        var blocks = PlacedAt.Blocks(page.Blocks.Lower(fragment.ReadBlocks()), template.Span);
        if (template.Meaning?.Kind == TemplateKind.Navigation || fragment.Raw.Contains(NavigationClass, StringComparison.Ordinal))
        {
            var lists = NavigationLists.Of(blocks);
            if (!lists.IsEmpty)
            {
                into.Add(new OpaqueBlock(template.Name, lists) { Span = template.Span, IsFolded = true, IsExpanded = true });
            }
        }
        else
        {
            into.AddRange(blocks);
        }
    }

    private static Fragment Read(PageLowering page, TemplateSyntax template, Expansion expansion)
    {
        page.Templates.Add(template, TemplateShowing.Expanded);
        page.Expanded.Add((expansion.Span, template.Span));
        return ExpandedText.Read(page.Source, expansion.Span, page.Dictionary);
    }

    /// <summary>All words of blocks that stand in a line.</summary>
    private static ImmutableArray<Inline> WordsOf(ImmutableArray<Block> blocks)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var content in BlockTree.Descendants(blocks).Select(BlockTree.ContentOf).Where(content => !content.IsEmpty))
        {
            words.AddRange(words.Count > 0 ? content.Insert(0, new TextRun(" ")) : content);
        }

        return words.DrainToImmutable();
    }
}

/// <summary>Gives what was read from an expansion the place of the template that it came from.</summary>
internal sealed class PlacedAt : DocumentRewriter
{
    private readonly Func<TextSpan, TextSpan> _placeOf;

    private PlacedAt(Func<TextSpan, TextSpan> placeOf) => _placeOf = placeOf;

    public static ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks, TextSpan place) => new PlacedAt(_ => place).RewriteAll(blocks);

    public static ImmutableArray<Inline> Inlines(ImmutableArray<Inline> content, TextSpan place) => Inlines(content, _ => place);

    /// <summary>What was not placed with its template: footnotes, which stand in their lists, and what was thought to end where the text does.</summary>
    /// <param name="expanded">The expansions, and the templates that they came from.</param>
    public static Document Rest(Document document, List<(TextSpan Expansion, TextSpan Use)> expanded)
    {
        var end = document.Source.Content.Length;
        return new PlacedAt(span => span.Start <= end
            ? new TextSpan(span.Start, Math.Min(span.End, end))
            : expanded.Find(place => place.Expansion.Contains(span)).Use).Rewrite(document);
    }

    protected override Block RewriteBlock(Block block) => base.RewriteBlock(block) with { Span = _placeOf(block.Span) };

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => Inlines(content, _placeOf);

    protected override Footnote RewriteFootnote(string group, Footnote footnote) =>
        base.RewriteFootnote(group, footnote) with { Span = _placeOf(footnote.Span) };

    private static ImmutableArray<Inline> Inlines(ImmutableArray<Inline> content, Func<TextSpan, TextSpan> placeOf) =>
        [.. content.Select(inline => InlineTree.MapChildren(inline, children => Inlines(children, placeOf)) with { Span = placeOf(inline.Span) })];
}
