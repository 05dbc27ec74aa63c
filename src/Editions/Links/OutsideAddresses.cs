using System.Collections.Concurrent;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Documents.Wikis;

namespace MongoliaEdition.Editions.Links;

/// <summary>The addresses of links to other sites, each made once for all pages of all scripts. Safe to share between threads.</summary>
/// <param name="wiki">That of the article.</param>
public sealed class OutsideAddresses(Wiki wiki)
{
    private readonly ConcurrentDictionary<LinkTarget, string> _made = new();

    public string Of(LinkTarget target) => _made.GetOrAdd(target, static (target, wiki) => target switch
    {
        ArticleTarget article => wiki.AddressOf(article.Title, article.Fragment),
        InterwikiTarget other => wiki.AddressOf(other),
        ExternalTarget external => UrlEncoding.Encode(external.Url),
        FileTarget file => UrlEncoding.Encode(file.File.PageUrl),
        _ => throw new UnreachableException(target.GetType().Name),
    }, wiki);
}
