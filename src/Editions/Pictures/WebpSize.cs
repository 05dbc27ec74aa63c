using System.Buffers.Binary;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>Reads the size from the first chunk of a WebP, which has one of three forms (RFC 9649).</summary>
internal static class WebpSize
{
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        var chunk = bytes.Slice(12, 4);
        var content = bytes[20..];
        return chunk.SequenceEqual("VP8X"u8) ? (1 + UInt24(content[4..]), 1 + UInt24(content[7..]))
            : chunk.SequenceEqual("VP8L"u8) ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(content[1..]))
            : chunk.SequenceEqual("VP8 "u8) ? (UInt14(content[6..]), UInt14(content[8..]))
            : null;
    }

    // 14 bits each, less one.
    private static (int Width, int Height) Lossless(uint bits) => (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    private static int UInt14(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes) & 0x3FFF;

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
