using System.Collections.Frozen;

namespace MongoliaEdition.Wikitext.Data;

/// <summary>
/// An embedded table of words. Each line has fields parted by spaces; what the fields mean is said at the head of the file. Lines that begin
/// with <c>#</c> are remarks.
/// </summary>
internal static class DataTable
{
    private static readonly char[] Blanks = [' ', '\t'];

    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream("wikitext/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }

    /// <summary>The words of a table whose lines are a meaning of <paramref name="fields"/> fields and then words, by word.</summary>
    public static FrozenDictionary<string, string[]> ByWord(string name, int fields = 1, StringComparer? comparer = null) =>
        Read(name)
            .SelectMany(line => line.Skip(fields).Select(word => KeyValuePair.Create(word, line[..fields])))
            .ToFrozenDictionary(comparer ?? StringComparer.OrdinalIgnoreCase);
}
