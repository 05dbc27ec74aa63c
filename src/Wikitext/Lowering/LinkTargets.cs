using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>What a title of wikitext points at.</summary>
internal static class LinkTargets
{
    public static LinkTarget Of(WikiTitle title) => title.Kind is WikiTitleKind.Interwiki or WikiTitleKind.LanguageLink
        ? new InterwikiTarget(title.Prefix, title.Fragment is null ? title.Name : $"{title.Name}#{title.Fragment}")
        : new ArticleTarget(title.Prefix.Length == 0 ? title.Name : $"{title.Prefix}:{title.Name}", title.Fragment);
}
