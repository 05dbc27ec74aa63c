using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>What a title of wikitext points at.</summary>
internal static class LinkTargets
{
    public static LinkTarget Of(WikiTitle title) => title.Kind is WikiTitleKind.Interwiki or WikiTitleKind.LanguageLink
        ? new InterwikiTarget(title.Prefix, title.Name, title.Fragment)
        : new ArticleTarget(title.Prefix.Length == 0 ? title.Name : $"{title.Prefix}:{title.Name}", title.Fragment);

    /// <summary>The page of the same wiki that an argument of a template names.</summary>
    public static ArticleTarget Article(string title)
    {
        var (page, fragment) = Split(title);
        return new ArticleTarget(page, fragment);
    }

    /// <summary>The page of another wiki that an argument of a template names.</summary>
    public static InterwikiTarget OnWiki(string prefix, string title)
    {
        var (page, fragment) = Split(title);
        return new InterwikiTarget(prefix, page, fragment);
    }

    private static (string Page, string? Fragment) Split(string title)
    {
        var hash = title.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (TitleText.Normalize(title), null) : (TitleText.Normalize(title[..hash]), title[(hash + 1)..]);
    }
}
