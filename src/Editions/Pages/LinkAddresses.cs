using System.Diagnostics;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Pages;

/// <summary>Resolves the links of a text.</summary>
public static class LinkAddresses
{
    /// <param name="page">The path of the page with the text.</param>
    public static (string Href, LinkKind Kind) Of(LinkTarget target, ScriptEdition edition, string page) => target switch
    {
        ArticleTarget or InterwikiTarget or FileTarget => (edition.Outside.Of(target), LinkKind.Wiki),
        ExternalTarget => (edition.Outside.Of(target), LinkKind.External),
        LandmarkTarget landmark => (Addresses.Link(page, Addresses.Reading(edition.Script), Landmark.IdOf(landmark.Number)), LinkKind.Page),
        EditionTarget { Kind: EditionTargetKind.Term } term => (Addresses.Link(page, Addresses.Term(edition.Script, term.Id), ""), LinkKind.Term),
        EditionTarget { Kind: EditionTargetKind.Note } note =>
            (Addresses.Link(page, Addresses.Reading(edition.Script), ElementIds.Note(note.Id)), LinkKind.Note),
        EditionTarget other => (OfPage(other.Id.Split('#', 2), edition.Script, page), LinkKind.Page),
        _ => throw new UnreachableException(target.GetType().Name),
    };

    /// <summary>Editors' links are relative to the folder of the script, or fragments of the page itself.</summary>
    private static string OfPage(string[] address, Script script, string page) => Addresses.Link(
        page, address[0].Length > 0 ? Addresses.Resolve(Addresses.Reading(script), address[0]) : page, address.Length > 1 ? address[1] : "");
}

/// <summary>The kind of a link's target, which is shown to the reader.</summary>
public enum LinkKind
{
    Wiki,
    External,
    Term,
    Note,

    /// <summary>A page of the edition.</summary>
    Page,
}
