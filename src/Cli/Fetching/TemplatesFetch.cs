using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Reading;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Brings what the wiki makes of the templates that neither the engine nor the edition understands.</summary>
internal static class TemplatesFetch
{
    private const string Folder = "expansions";
    private const string Extension = "wiki";
    private const string UnknownRevision = "unknown";

    public static async Task<bool> RunAsync(WikiSession session, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var uses = WantedTemplates.Of(session.Folder);
        session.Tell(FormattableString.Invariant($"templates {uses.Length}"));
        if (await WikiExpansions.ReadAsync(session.Site, session.Settings.Source.Title, [.. uses.Select(use => use.Text)], diagnostics, cancellation) is not { } texts
            || await WikiExpansions.RevisionsAsync(session.Site, uses.Select(use => use.Name), diagnostics, cancellation) is not { } revisions)
        {
            return false;
        }

        ImmutableArray<LockedExpansion> entries = [.. uses.Zip(texts, (use, text) => EntryOf(use, text, revisions))];
        if (session.Options.IsLocked && !IsAsLocked(session, entries, diagnostics))
        {
            return false;
        }

        var files = entries.Zip(texts, (entry, text) => KeyValuePair.Create(PathOf(entry), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text))).ToList();
        var unused = session.Folder.FilesIn(Folder, "." + Extension).Except(entries.Select(PathOf), StringComparer.Ordinal).ToList();
        if (!session.Keep(session.Options.IsLocked ? session.Lock : session.Lock with { Expansions = entries }, diagnostics, files))
        {
            return false;
        }

        return session.Options.IsLocked || session.Remove(unused, diagnostics);
    }

    private static bool IsAsLocked(WikiSession session, ImmutableArray<LockedExpansion> entries, DiagnosticBag diagnostics)
    {
        var isSame = true;
        foreach (var entry in entries)
        {
            var locked = session.Lock.Expansions.FirstOrDefault(other => other.Use == entry.Use);
            if (locked is null)
            {
                session.Refuse(CliDiagnostics.NothingLocked, $"this use of the template '{entry.Template}'", diagnostics);
            }
            else if (locked.Sha256 != entry.Sha256)
            {
                session.Refuse(
                    CliDiagnostics.WikiChanged, $"the template '{entry.Template}' shows something else (its revision was {locked.Revision} and is {entry.Revision})", diagnostics);
            }

            isSame &= locked?.Sha256 == entry.Sha256;
        }

        return isSame;
    }

    private static LockedExpansion EntryOf(TemplateOfWiki use, string text, ImmutableDictionary<string, long> revisions)
    {
        var key = ExpansionKey.Of(use.Text);
        var revision = revisions.TryGetValue(use.Name, out var number) ? number.ToString(CultureInfo.InvariantCulture) : UnknownRevision;
        return new LockedExpansion(use.Name, key, revision, FetchedName.Of(use.Name, key, Extension), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static string PathOf(LockedExpansion entry) => $"{Folder}/{entry.File}";
}
