using System.Buffers.Binary;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>Finds the frame header of a JPEG among its segments (ITU-T T.81, annex B).</summary>
internal static class JpegSize
{
    private const byte MarkerPrefix = 0xFF;

    public static (int Width, int Height)? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[MarkerPrefix, 0xD8]))
        {
            return null;
        }

        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == MarkerPrefix;)
        {
            var marker = bytes[at + 1];
            if (IsFrame(marker))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            // A marker may be preceded by any number of fill bytes.
            at += marker == MarkerPrefix ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // SOF0 to SOF15; three codes in the range are not frames: DHT, DAC and the reserved JPG.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
