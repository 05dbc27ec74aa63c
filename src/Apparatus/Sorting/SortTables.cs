using System.Collections.Frozen;
using System.Globalization;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Apparatus.Sorting;

/// <summary>How Chinese characters are read, and how many strokes they have, as the Unihan database knows it.</summary>
internal static class SortTables
{
    private static readonly Lazy<FrozenDictionary<char, int>> StrokesOf = new(() => EmbeddedTable.Rows(typeof(SortTables), "strokes.txt")
        .SelectMany(row => row[1].Select(character => KeyValuePair.Create(character, int.Parse(row[0], CultureInfo.InvariantCulture)))).ToFrozenDictionary());

    private static readonly Lazy<FrozenDictionary<string, FrozenSet<char>>> ReadSo = new(() => EmbeddedTable.Rows(typeof(SortTables), "readings.txt")
        .ToFrozenDictionary(row => row[0], row => row[1].ToFrozenSet(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<char>> Read = new(() => ReadSo.Value.Values.SelectMany(characters => characters).ToFrozenSet());

    /// <summary>Null for a character that the tables do not have.</summary>
    public static int? Strokes(char character) => StrokesOf.Value.TryGetValue(character, out var count) ? count : null;

    /// <summary>Whether there is a syllable that is spelt so.</summary>
    public static bool IsSyllable(string syllable) => ReadSo.Value.ContainsKey(syllable);

    /// <summary>Whether a character may be read so; true for one that the tables do not have.</summary>
    public static bool MayBeRead(char character, string syllable) =>
        !Read.Value.Contains(character) || (ReadSo.Value.TryGetValue(syllable, out var characters) && characters.Contains(character));

    /// <summary>The readings of a character, for a hint.</summary>
    public static string ReadingsOf(char character) => string.Join(", ", Readings(character));

    /// <summary>The first of them in the alphabet; null for a character that the tables do not have.</summary>
    public static string? FirstReadingOf(char character) => Readings(character).FirstOrDefault();

    private static IEnumerable<string> Readings(char character) =>
        ReadSo.Value.Where(row => row.Value.Contains(character)).Select(row => row.Key).Order(StringComparer.Ordinal);
}
