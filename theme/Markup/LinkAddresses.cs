using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Markup;

/// <summary>Where links lead, and the class by which a reader sees it.</summary>
internal static class LinkAddresses
{
    public static (string Href, string Class) Of(LinkTarget target, RenderContext context) => target switch
    {
        ArticleTarget article => (context.Edition.Wiki.AddressOf(article.Title, article.Fragment), "wiki"),
        InterwikiTarget wiki => (context.Edition.Wiki.AddressOf(wiki), "wiki"),
        ExternalTarget external => (UrlEncoding.Encode(external.Url), "external"),
        FileTarget file => (UrlEncoding.Encode(file.File.PageUrl), "wiki"),
        EditionTarget { Kind: EditionTargetKind.Term } term => (context.Term(term.Id), "term"),
        EditionTarget note => (context.Reading("ed-" + note.Id), "editor"),
        _ => throw new UnreachableException(target.GetType().Name),
    };
}
