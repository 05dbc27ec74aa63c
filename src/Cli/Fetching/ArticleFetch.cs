using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Pipeline.Revisions;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Brings the article. One that replaces another arrives as <c>revise</c> lets it: blocks keep their ids, and nothing the editors wrote is lost.</summary>
internal static partial class ArticleFetch
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

        var locked = LockedOf(session, page);
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

        files[SettingsName] = WithRevision(session, locked.Revision, diagnostics);
        return session.Keep(session.Lock with { Page = locked }, diagnostics, [.. files]);
    }

    private static LockedPage LockedOf(WikiSession session, WikiPage page)
    {
        var revision = FormattableString.Invariant($"{page.Revision}");
        var address = new UriBuilder(session.Site.ApiAddress) { Query = $"oldid={revision}" };
        address.Path = address.Path.Replace("api.php", "index.php", StringComparison.Ordinal);
        return new LockedPage(
            page.Title, FormattableString.Invariant($"{page.Id}"), revision, page.Timestamp,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.Wikitext))), address.Uri.AbsoluteUri);
    }

    private static string Change(LockedPage before, LockedPage after) => before.Revision == after.Revision
        ? $"revision {after.Revision} of the article is another text"
        : $"the article was revision {before.Revision} ({before.Timestamp}) and is {after.Revision} ({after.Timestamp})";

    /// <summary>edition.yml as the editors wrote it, but for the number of the revision.</summary>
    private static byte[] WithRevision(WikiSession session, string revision, DiagnosticBag diagnostics)
    {
        var text = session.Folder.Read(SettingsName, diagnostics).Content;
        var value = Written().Match(text, text.IndexOf("source:", StringComparison.Ordinal)).Groups["value"];
        return Encoding.UTF8.GetBytes(value.Success ? text[..value.Index] + revision + text[(value.Index + value.Length)..] : text);
    }

    [GeneratedRegex("""[\s{,]revision:[ \t]*(?<value>"[^"\n]*"|'[^'\n]*'|[^\s,}#]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
