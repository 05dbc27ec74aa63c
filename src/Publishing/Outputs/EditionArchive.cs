using System.Collections.Immutable;
using System.IO.Compression;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>
/// The whole edition as a zip whose pages work from disk. Reproducible: entries are sorted by path and share one date.
/// </summary>
public static class EditionArchive
{
    // The earliest date of the format (APPNOTE.TXT 4.4.6: MS-DOS dates begin in 1980).
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All files so far, in one folder. The download page differs inside the archive.</summary>
    public static IEnumerable<OutputFile> Of(Publication publication)
    {
        var (plan, id) = (publication.Plan, publication.Plan.Settings.Id);
        var offer = plan.Pages.OfType<DownloadPage>().Single();
        var offline = publication.Renderer.One(plan, offer with { IsOffline = true });
        return [Create(Addresses.Archive(id), id, publication.Files.Where(file => file.Path != offline.Path).Append(offline))];
    }

    public static OutputFile Create(string path, string folder, IEnumerable<OutputFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                Add(archive, $"{folder}/{file.Path}", file.Bytes.Span);
            }
        }

        return new OutputFile(path, "application/zip", bytes.ToArray());
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
