using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Documents.Wikis;

namespace MongoliaEdition.Publishing.Html;

/// <summary>Link targets in plain HTML: always Wikipedia and the other wikis, never pages of an edition.</summary>
internal static class PlainAddresses
{
    public static string Of(LinkTarget target) => target switch
    {
        ArticleTarget { Title: "", Fragment: { } fragment } => Wiki.FragmentOf(fragment),
        ArticleTarget article => Wiki.ChineseWikipedia.AddressOf(article.Title, article.Fragment),
        InterwikiTarget wiki => Wiki.ChineseWikipedia.AddressOf(wiki),
        ExternalTarget external => external.Url,
        LandmarkTarget landmark => "#" + Landmark.IdOf(landmark.Number),
        FileTarget file => file.File.PageUrl,
        _ => "",
    };

    public static string NameOf(LinkTarget target) => target switch
    {
        ArticleTarget article => article.Title,
        InterwikiTarget wiki => $"{wiki.Prefix}:{wiki.Title}",
        _ => Of(target),
    };
}
