using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Brings the names of those who wrote the article.</summary>
internal static class CreditsFetch
{
    public static async Task<bool> RunAsync(WikiSession session, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        session.Tell("credits");
        if (await WikiCredits.ReadAsync(session.Site, session.Settings.Source.Title, diagnostics, cancellation) is not { } found)
        {
            return false;
        }

        if (!session.Options.IsLocked)
        {
            return session.Keep(session.Lock with { Credits = new LockedCredits(found.Names, found.Anonymous) }, diagnostics, []);
        }

        if (session.Lock.Credits is not { } locked)
        {
            session.Refuse(CliDiagnostics.NothingLocked, "the contributors", diagnostics);
            return false;
        }

        if (locked.Anonymous == found.Anonymous && locked.Names.SequenceEqual(found.Names, StringComparer.Ordinal))
        {
            return true;
        }

        session.Refuse(CliDiagnostics.WikiChanged, FormattableString.Invariant(
            $"contributors were {locked.Names.Length} with a name and {locked.Anonymous} without, and are {found.Names.Length} and {found.Anonymous}"), diagnostics);
        return false;
    }
}
