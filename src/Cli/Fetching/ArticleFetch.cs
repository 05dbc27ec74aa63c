using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Pipeline.Revisions;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Brings the article. One that replaces another arrives as <c>revise</c> lets it: blocks keep their ids, and nothing the editors wrote is lost.</summary>
internal static class ArticleFetch
{
    private const string ArticleName = "article.wiki";
    private const string SettingsName = "edition.yml";

    public static async Task<bool> RunAsync(WikiSession session, Action<TextWriter, Revision> report, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (session.Options.IsLocked && session.Lock.Page is null)
        {
            session.Refuse(CliDiagnostics.NothingLocked, "the article", diagnostics);
            return false;
        }

        session.Tell($"article {session.Settings.Source.Title}");
        if (await WikiPage.ReadAsync(session.Site, session.Settings.Source.Title, session.Options.Revision, diagnostics, cancellation) is not { } page)
        {
            return false;
        }

        var locked = PageOnWiki.Locked(session.Site, page);
        if (session.Options.IsLocked && locked != session.Lock.Page)
        {
            session.Refuse(CliDiagnostics.WikiChanged, Change(session.Lock.Page!, locked), diagnostics);
            return false;
        }

        return await ArriveAsync(session, page, locked, report, diagnostics, cancellation);
    }

    private static async Task<bool> ArriveAsync(
        WikiSession session, WikiPage page, LockedPage locked, Action<TextWriter, Revision> report, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(page.Wikitext);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [ArticleName] = bytes };
        if (session.Folder.Contains(ArticleName) && !session.Folder.Bytes(ArticleName).Span.SequenceEqual(bytes.Span))
        {
            if (await RevisionComparison.CompareAsync(session.Folder, bytes, $"{page.Title}@{locked.Revision}", diagnostics, cancellation) is not { } revision)
            {
                return false;
            }

            report(session.Terminal.Output, revision);
            if (!revision.IsSound)
            {
                session.Terminal.Error.WriteLine("The article was not replaced. Cure the errors above, or take another revision with --revision.");
                diagnostics.AddRange(revision.Diagnostics.Where(problem => problem.Severity == Severity.Error));
                return false;
            }

            revision.Files.ToList().ForEach(file => files[file.Key] = file.Value);
        }

        files[SettingsName] = WithRevision(session, locked, diagnostics);
        return session.Keep(session.Lock with { Page = locked }, diagnostics, [.. files]);
    }

    private static string Change(LockedPage before, LockedPage after) => before.Revision == after.Revision
        ? $"revision {after.Revision} of the article is another text"
        : $"the article was revision {before.Revision} ({before.Timestamp}) and is {after.Revision} ({after.Timestamp})";

    private static byte[] WithRevision(WikiSession session, LockedPage page, DiagnosticBag diagnostics) =>
        Encoding.UTF8.GetBytes(SourceEntry.With(session.Folder.Read(SettingsName, diagnostics), PageOnWiki.Source(page)));
}
