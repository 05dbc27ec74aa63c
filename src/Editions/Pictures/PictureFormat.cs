using System.Buffers.Binary;
using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>A picture format that all browsers support, and how to read its size.</summary>
/// <param name="Extension">Without the dot.</param>
internal sealed record PictureFormat(string Name, string Extension, string MediaType, PictureFormat.SizeReader Size)
{
    /// <summary>Width and height in pixels; null if the bytes are not in this format.</summary>
    internal delegate (int Width, int Height)? SizeReader(ReadOnlySpan<byte> bytes);

    private static readonly ImmutableArray<PictureFormat> All =
    [
        new("PNG", "png", "image/png", PngSize),
        new("JPEG", "jpg", "image/jpeg", JpegSize.Read),
        new("WebP", "webp", "image/webp", WebpSize.Read),
        new("SVG", "svg", "image/svg+xml", SvgSize.Read),
    ];

    /// <summary>The format, judged by content rather than file name, and the size; null for other formats.</summary>
    public static (PictureFormat Format, int Width, int Height)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in All)
        {
            if (format.Size(bytes) is ( > 0, > 0) size)
            {
                return (format, size.Width, size.Height);
            }
        }

        return null;
    }

    /// <summary>The format that a file's name promises; null where it ends in none of theirs.</summary>
    public static PictureFormat? Named(string file)
    {
        var ending = Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(format => format.Extension == (ending == "jpeg" ? "jpg" : ending));
    }

    // The first chunk is IHDR, which begins with width and height (PNG Specification, 3rd edition, 11.2.1).
    private static (int Width, int Height)? PngSize(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes.StartsWith(PngSignature)
            ? null
            : (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
}
