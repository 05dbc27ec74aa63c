using System.Diagnostics;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Pages;

/// <summary>Where the links of a text lead.</summary>
public static class LinkAddresses
{
    /// <param name="page">The path of the page that the text stands on.</param>
    public static (string Href, LinkKind Kind) Of(LinkTarget target, ScriptEdition edition, string page) => target switch
    {
        ArticleTarget article => (edition.Wiki.AddressOf(article.Title, article.Fragment), LinkKind.Wiki),
        InterwikiTarget wiki => (edition.Wiki.AddressOf(wiki), LinkKind.Wiki),
        ExternalTarget external => (UrlEncoding.Encode(external.Url), LinkKind.External),
        FileTarget file => (UrlEncoding.Encode(file.File.PageUrl), LinkKind.Wiki),
        EditionTarget { Kind: EditionTargetKind.Term } term => (Addresses.Link(page, Addresses.Term(edition.Script, term.Id), ""), LinkKind.Term),
        EditionTarget { Kind: EditionTargetKind.Note } note =>
            (Addresses.Link(page, Addresses.Reading(edition.Script), ElementIds.Note(note.Id)), LinkKind.Note),
        EditionTarget other => (OfPage(other.Id.Split('#', 2), edition.Script, page), LinkKind.Page),
        _ => throw new UnreachableException(target.GetType().Name),
    };

    /// <summary>Editors write the path from the folder of the script, or a place on the page itself.</summary>
    private static string OfPage(string[] address, Script script, string page) => Addresses.Link(
        page, address[0].Length > 0 ? Addresses.Resolve(Addresses.Reading(script), address[0]) : page, address.Length > 1 ? address[1] : "");
}

/// <summary>What a link leads to, as far as a reader should see it before he follows it.</summary>
public enum LinkKind
{
    Wiki,
    External,
    Term,
    Note,

    /// <summary>A page of the edition.</summary>
    Page,
}
