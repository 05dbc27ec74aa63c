using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers links. Categories and links to other languages go beside the text.</summary>
internal static class LinkLowering
{
    private static readonly SearchValues<char> Unclean = SearchValues.Create([.. "[]<>\"|\u007F", .. Enumerable.Range(0, ' ' + 1).Select(code => (char)code)]);

    /// <param name="lower">Lowers a label as the text around it is lowered.</param>
    public static void LowerInto(
        PageLowering page, ImmutableArray<Inline>.Builder into, InlineSyntax node, Func<ImmutableArray<InlineSyntax>, ImmutableArray<Inline>> lower)
    {
        switch (node)
        {
            case WikiLinkSyntax { Title.Kind: WikiTitleKind.Category } category:
                page.Add(CategoryOf(page, category));
                break;
            // Its label may hold references, which count.
            case WikiLinkSyntax { Title.Kind: WikiTitleKind.LanguageLink } link:
                page.Inlines.Lower(link.Label ?? []);
                break;
            case WikiLinkSyntax { Title.Kind: WikiTitleKind.Unknown } unknown:
                into.AddRange(lower(unknown.Label ?? []));
                break;
            case WikiLinkSyntax link:
                into.Add(new Link(LinkTargets.Of(link.Title), LabelOf(page, link, lower)) { Span = link.Span });
                break;
            case FileLinkSyntax file:
                FigureLowering.LowerInlineInto(page, into, file);
                break;
            case MagicLinkSyntax link:
                into.Add(new Link(TargetOf(link), [Mirror(page, link.Span)]) { Span = link.Span });
                break;
            case ExternalLinkSyntax link:
                into.Add(new Link(new ExternalTarget(link.Url), LabelOf(page, link, lower)) { Span = link.Span });
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private static LinkTarget TargetOf(MagicLinkSyntax link) => link.Kind switch
    {
        MagicLinkKind.Standard => new ExternalTarget("https://tools.ietf.org/html/rfc" + link.Number),
        MagicLinkKind.Paper => new ExternalTarget("https://pubmed.ncbi.nlm.nih.gov/" + link.Number),
        _ => new ArticleTarget("Special:BookSources/" + link.Number),
    };

    private static Category CategoryOf(PageLowering page, WikiLinkSyntax link)
    {
        var key = link.Label is { } label ? TextFlow.TextOf(page.Inlines.LowerFlow(label)) : null;
        var isCopy = key == $"{link.Title.Prefix}:{link.Title.Name}";
        return new Category(link.Title.Name, string.IsNullOrEmpty(key) || isCopy ? null : key, link.Span);
    }

    private static ImmutableArray<Inline> LabelOf(PageLowering page, WikiLinkSyntax link, Func<ImmutableArray<InlineSyntax>, ImmutableArray<Inline>> lower) =>
        link.Label is { } label ? WithoutLinks(lower(label)) : [new TextRun(link.Title.Text) { Span = TrimmedTarget(page, link.Title) }];

    private static TextSpan TrimmedTarget(PageLowering page, WikiTitle title)
    {
        var at = page.Source.Slice(title.Span).IndexOf(title.Text);
        return at < 0 ? title.Span : TextSpan.FromLength(title.Span.Start + at, title.Text.Length);
    }

    private static ImmutableArray<Inline> LabelOf(PageLowering page, ExternalLinkSyntax link, Func<ImmutableArray<InlineSyntax>, ImmutableArray<Inline>> lower) => (link.IsBracketed, link.Label.IsEmpty && !link.IsLabelled) switch
    {
        (true, false) => WithoutLinks(lower(link.Label)),
        (true, true) => [new TextRun($"[{page.NextLinkNumber()}]") { Span = link.Span }],
        _ => [new TextRun(Cleaned(link.Url)) { Span = link.Span }],
    };

    /// <summary>An address as MediaWiki shows it (Sanitizer::cleanUrl): what no address may have is encoded.</summary>
    private static string Cleaned(string url) =>
        url.AsSpan().ContainsAny(Unclean) ? string.Concat(url.Select(c => Unclean.Contains(c) ? Uri.HexEscape(c) : c.ToString())) : url;

    /// <summary>A link within the label of another is dropped: HTML does not nest links.</summary>
    private static ImmutableArray<Inline> WithoutLinks(ImmutableArray<Inline> label) =>
        label is not [TextRun] && label.Any(inline => inline is Link || !InlineTree.ChildrenOf(inline).IsEmpty) ? [.. label.SelectMany(Unlink)] : label;

    private static IEnumerable<Inline> Unlink(Inline inline) =>
        inline is Link link ? link.Content.SelectMany(Unlink) : [InlineTree.MapChildren(inline, WithoutLinks)];

    private static TextRun Mirror(PageLowering page, TextSpan span) => new(page.Source.Slice(span).ToString()) { Span = span };
}
