using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>Where links of plain HTML lead: to Wikipedia and the other wikis, whatever edition there may be.</summary>
internal static class PlainAddresses
{
    private const string Wiki = "https://zh.wikipedia.org/wiki/";

    public static string Of(LinkTarget target) => target switch
    {
        ArticleTarget { Title: "", Fragment: { } fragment } => "#" + PathOf(fragment),
        ArticleTarget article => Wiki + PathOf(article.Title) + (article.Fragment is null ? "" : "#" + PathOf(article.Fragment)),
        InterwikiTarget wiki => Wiki + PathOf($"{wiki.Prefix}:{wiki.Title}"),
        ExternalTarget external => external.Url,
        FileTarget file => file.File.PageUrl,
        _ => "",
    };

    public static string NameOf(LinkTarget target) => target switch
    {
        ArticleTarget article => article.Title,
        InterwikiTarget wiki => $"{wiki.Prefix}:{wiki.Title}",
        _ => Of(target),
    };

    private static string PathOf(string title) => Uri.EscapeDataString(title.Replace(' ', '_'))
        .Replace("%2F", "/", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal);
}
