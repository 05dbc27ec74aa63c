using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki;
using MongoliaEdition.Wiki.Reading;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>Brings the pictures, one by one: each is on the disk and in the lock before the next is asked for, so that an interrupted run goes on where it was.</summary>
internal static class MediaFetch
{
    public static async Task<bool> RunAsync(WikiSession session, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var wanted = WantedFiles.Of(session.Folder);
        if (await WikiFile.FindAsync(session.Site, wanted, diagnostics, cancellation) is not { } files)
        {
            return false;
        }

        var isWhole = true;
        foreach (var (index, file) in files.Index())
        {
            session.Tell(FormattableString.Invariant($"media {index + 1}/{files.Length} {file.Name}"));
            isWhole &= await BringAsync(session, file, diagnostics, cancellation);
            if (diagnostics.ToSorted().Any(problem => problem.Descriptor == WikiDiagnostics.Unreachable || problem.Descriptor == WikiDiagnostics.StillBusy))
            {
                return false;
            }
        }

        return isWhole && (session.Options.IsLocked || session.Keep(WithoutUnused(session.Lock, wanted), diagnostics, []));
    }

    private static async Task<bool> BringAsync(WikiSession session, WikiFile file, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var locked = session.Lock.Files.FirstOrDefault(entry => entry.File == file.Name);
        if (session.Options.IsLocked && !IsAsLocked(session, locked, file, diagnostics))
        {
            return false;
        }

        if (locked?.Sha1 == file.Sha1 && HasPicture(session, locked))
        {
            return session.Options.IsLocked || session.Keep(With(session.Lock, EntryOf(file, locked.Image, locked.Sha256)), diagnostics, []);
        }

        return await DownloadAsync(session, file, diagnostics, cancellation) is { } bytes && Keep(session, file, locked, bytes, diagnostics);
    }

    /// <summary>The picture; of a drawing that does more than show itself the bitmap that the wiki makes of it. Empty where there is none.</summary>
    private static async Task<byte[]?> DownloadAsync(WikiSession session, WikiFile file, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (await file.DownloadAsync(session.Site, diagnostics, cancellation) is not { } bytes)
        {
            return null;
        }

        if (PictureShelf.ActivityOf(new SourceText(file.Name, Encoding.UTF8.GetString(bytes))) is not { } activity)
        {
            return bytes;
        }

        if (file.AsBitmap() is { } bitmap)
        {
            return await bitmap.DownloadAsync(session.Site, diagnostics, cancellation);
        }

        diagnostics.Add(WikiDiagnostics.ActiveFile.At(Location.OfFile(file.Address.AbsoluteUri), file.Name, activity));
        return [];
    }

    private static bool Keep(WikiSession session, WikiFile file, LockedFile? locked, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length == 0)
        {
            return true;
        }

        if (PictureShelf.ExtensionOf(bytes) is not { } extension)
        {
            diagnostics.Add(CliDiagnostics.PictureUnknown.At(Location.OfFile(session.Folder.DisplayPath("media")), file.Name));
            return true;
        }

        var entry = EntryOf(file, FetchedName.Of(Path.GetFileNameWithoutExtension(file.Name), FetchedName.KeyOf(file.Name), extension), Sha256Of(bytes));
        if (session.Options.IsLocked && entry.Sha256 != locked!.Sha256)
        {
            session.Refuse(CliDiagnostics.WikiChanged, $"the picture of '{file.Name}' has other bytes", diagnostics);
            return false;
        }

        return session.Keep(session.Options.IsLocked ? session.Lock : With(session.Lock, entry), diagnostics, [new($"media/{entry.Image}", bytes)]);
    }

    private static bool IsAsLocked(WikiSession session, LockedFile? locked, WikiFile file, DiagnosticBag diagnostics)
    {
        if (locked is null)
        {
            session.Refuse(CliDiagnostics.NothingLocked, $"the file '{file.Name}'", diagnostics);
        }
        else if (locked.Sha1 != file.Sha1)
        {
            session.Refuse(CliDiagnostics.WikiChanged, $"the file '{file.Name}' was {locked.Sha1[..8]} and is {file.Sha1[..8]}", diagnostics);
        }

        return locked?.Sha1 == file.Sha1;
    }

    private static LockedFile EntryOf(WikiFile file, string image, string sha256) => new(file.Name, image, file.Sha1, sha256, file.Author, file.Licence, file.Page);

    private static WikiLock With(WikiLock wiki, LockedFile entry) => wiki with { Files = [.. wiki.Files.Where(file => file.File != entry.File), entry] };

    private static WikiLock WithoutUnused(WikiLock wiki, IEnumerable<string> wanted) =>
        wiki with { Files = [.. wiki.Files.Where(file => wanted.Contains(file.File, StringComparer.Ordinal))] };

    private static bool HasPicture(WikiSession session, LockedFile entry) =>
        session.Folder.Contains($"media/{entry.Image}") && Sha256Of(session.Folder.Bytes($"media/{entry.Image}").Span) == entry.Sha256;

    private static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
