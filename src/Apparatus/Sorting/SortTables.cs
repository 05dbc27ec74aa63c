using System.Globalization;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Apparatus.Sorting;

/// <summary>How Chinese characters are read, and how many strokes they have, as the Unihan database knows it.</summary>
internal static class SortTables
{
    // By character; none for one that the table does not have.
    private static readonly Lazy<byte[]> StrokesOf = new(ReadStrokes);

    // By syllable, the characters that are read so.
    private static readonly Lazy<Dictionary<string, string>> ReadSo = new(() =>
        EmbeddedTable.Rows(typeof(SortTables), "readings.txt").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    /// <summary>Null for a character that the tables do not have.</summary>
    public static int? Strokes(char character) => StrokesOf.Value[character] is > 0 and var count ? count : null;

    /// <summary>Whether a character may be read so; true for one that the tables do not have.</summary>
    public static bool MayBeRead(char character, string syllable) =>
        (ReadSo.Value.TryGetValue(syllable, out var characters) && characters.Contains(character)) || !Readings(character).Any();

    /// <summary>The readings of a character, for a hint.</summary>
    public static string ReadingsOf(char character) => string.Join(", ", Readings(character).Order(StringComparer.Ordinal));

    /// <summary>The first of them in the alphabet; null for a character that the tables do not have.</summary>
    public static string? FirstReadingOf(char character) => Readings(character).Min(StringComparer.Ordinal);

    private static IEnumerable<string> Readings(char character) => ReadSo.Value.Where(row => row.Value.Contains(character)).Select(row => row.Key);

    private static byte[] ReadStrokes()
    {
        var strokes = new byte[char.MaxValue + 1];
        foreach (var row in EmbeddedTable.Rows(typeof(SortTables), "strokes.txt"))
        {
            foreach (var character in row[1])
            {
                strokes[character] = byte.Parse(row[0], CultureInfo.InvariantCulture);
            }
        }

        return strokes;
    }
}
