using System.IO.Compression;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>
/// The whole edition as one zip, to be unpacked and opened by double click. Same pages, same bytes: entries in the order of
/// their paths, all of one date.
/// </summary>
public static class EditionArchive
{
    // The first moment that the format can hold (APPNOTE.TXT 4.4.6: MS-DOS dates begin in 1980).
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="path">Where the archive lies below the output folder.</param>
    /// <param name="folder">The one folder that everything in the archive lies in.</param>
    /// <param name="offline">A page that is another one in the archive, at the same path.</param>
    public static Page Create(string path, string folder, IEnumerable<Page> pages, Page offline)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var page in pages.Where(page => page.Path != offline.Path).Append(offline).OrderBy(page => page.Path, StringComparer.Ordinal))
            {
                Add(archive, $"{folder}/{page.Path}", page.Bytes.Span);
            }
        }

        return new Page(path, "application/zip", bytes.ToArray());
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
