using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Tests.Wikitext.Citations;

/// <summary>
/// Running text as one line: <c>[label](target)</c> a link, <c>en‹…›</c> foreign text, <c>''…''</c> italics, <c>{…}</c> protected
/// text, <c>‹!Kind detail›</c> an editorial mark.
/// </summary>
internal static class InlineNotation
{
    public static string Write(ImmutableArray<Inline> content) => string.Concat(content.Select(Write));

    private static string Write(Inline inline) => inline switch
    {
        TextRun run => run.Value,
        Link link => $"[{Write(link.Content)}]({Target(link.Target)})",
        ForeignText foreign => $"{foreign.Language}‹{Write(foreign.Content)}›",
        Styled { Style: InlineStyle.Italic } styled => $"''{Write(styled.Content)}''",
        VariantText => $"{{{Write(InlineTree.ChildrenOf(inline))}}}",
        EditorialMark mark => $"‹!{string.Join(' ', new[] { $"{mark.Kind}", mark.Detail, mark.Target is { } t ? Target(t) : null }.Where(part => part is not null))}›",
        _ => throw new NotSupportedException($"{inline}"),
    };

    private static string Target(LinkTarget target) => target switch
    {
        ExternalTarget external => external.Url,
        ArticleTarget article => article.Title,
        InterwikiTarget interwiki => $"{interwiki.Prefix}:{interwiki.Title}",
        _ => throw new NotSupportedException($"{target}"),
    };
}
