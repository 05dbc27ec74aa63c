using System.IO.Compression;

namespace MongoliaEdition.Publishing.Outputs.Zip;

/// <summary>Archives of the zip format that are the same on every machine: all entries have one date.</summary>
internal static class ZipBytes
{
    // The earliest date of the format (APPNOTE.TXT 4.4.6: MS-DOS dates begin in 1980).
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="entries">In the order of the archive.</param>
    /// <param name="isCompressed">Whether the entry of a name is.</param>
    public static byte[] Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> entries, Func<string, bool> isCompressed)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name, isCompressed(name) ? CompressionLevel.SmallestSize : CompressionLevel.NoCompression);
                entry.LastWriteTime = Epoch;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return bytes.ToArray();
    }
}
