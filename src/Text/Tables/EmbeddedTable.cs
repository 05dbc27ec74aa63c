using System.Collections.Frozen;

namespace MongoliaEdition.Text.Tables;

/// <summary>
/// An embedded table of words. Each line has fields parted by blanks, <c>␠</c> is a space within a field; what the fields mean is said
/// at the head of the file. Lines that begin with <c>#</c> are remarks.
/// </summary>
public static class EmbeddedTable
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <param name="reader">A type of the assembly that holds the table.</param>
    public static IEnumerable<string[]> Rows(Type reader, string name)
    {
        using var stream = reader.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var text = new StreamReader(stream);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return [.. line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(field => field.Replace('␠', ' '))];
            }
        }
    }

    /// <summary>The words of a table whose lines are a meaning of <paramref name="fields"/> fields and then words, by word.</summary>
    public static FrozenDictionary<string, string[]> ByWord(Type reader, string name, int fields = 1, StringComparer? comparer = null) =>
        Rows(reader, name)
            .SelectMany(line => line.Skip(fields).Select(word => KeyValuePair.Create(word, line[..fields])))
            .ToFrozenDictionary(comparer ?? StringComparer.OrdinalIgnoreCase);
}
