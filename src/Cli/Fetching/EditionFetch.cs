using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki;
using MongoliaEdition.Wiki.Connection;
using MongoliaEdition.Wiki.Reading;
using Home = MongoliaEdition.Documents.Wikis.Wiki;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Makes the folder of a new edition from the address of a page of a wiki.</summary>
internal static class EditionFetch
{
    private const string NoContact = "a new edition, no contact given";

    /// <param name="revision">Null for the one that the address names, or else the latest.</param>
    /// <param name="complete">Adds what the editor has said.</param>
    public static async Task CreateAsync(
        Terminal terminal, string folder, Uri address, long? revision, Func<EditionRequest, EditionRequest> complete, ClientLimits patience,
        DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var apis = WikiSite.ApisOf(address);
        using var connection = new WikiConnection(apis[0], UserAgent.Of(NoContact), patience);
        if (await WikiSite.OpenAsync(connection, apis, diagnostics, cancellation) is not { } site
            || await PageAsync(site, address, revision, diagnostics, cancellation) is not { } page)
        {
            return;
        }

        var locked = PageOnWiki.Locked(site, page);
        EditionFolder.Create(terminal, folder, complete(Request(site, page, locked)), diagnostics);
        if (!diagnostics.HasErrors)
        {
            InputWriter.Create(
                terminal, $"{Path.TrimEndingDirectorySeparator(folder)}/{WikiLock.FileName}", WikiLockText.Write(WikiLock.None with { Page = locked }), diagnostics);
        }
    }

    private static async Task<WikiPage?> PageAsync(WikiSite site, Uri address, long? revision, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (site.TitleIn(address) is { } title)
        {
            return await WikiPage.ReadAsync(site, title, revision ?? WikiSite.RevisionIn(address), diagnostics, cancellation);
        }

        diagnostics.Add(WikiDiagnostics.PageMissing.At(Location.OfFile(address.AbsoluteUri), "page without a title"));
        return null;
    }

    private static EditionRequest Request(WikiSite site, WikiPage page, LockedPage locked)
    {
        var address = site.AddressOf(page.Title);
        var request = new EditionRequest(page.Title, Encoding.UTF8.GetBytes(page.Wikitext), locked.Address)
        {
            Url = address.ToString(),
            Revision = locked.Revision,
            Source = [.. PageOnWiki.Source(locked)],
            Titles = page.Titles,
            Licence = site.Licence.Length > 0 ? site.Licence : EditionRequest.UnknownRevision,
        };
        return Home.Of(address.AbsoluteUri) == Home.ChineseWikipedia || site.Name.Length == 0 ? request : request with { Project = site.Name };
    }
}
