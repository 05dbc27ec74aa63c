using System.Collections.Frozen;

namespace MongoliaEdition.Text.Tables;

/// <summary>
/// An embedded table of words. Fields are separated by spaces, and <c>␠</c> is a space within a field; the head of each file explains its
/// fields. Lines that begin with <c>#</c> are comments.
/// </summary>
public static class EmbeddedTable
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <param name="reader">A type in the assembly with the table.</param>
    public static IEnumerable<string[]> Rows(Type reader, string name)
    {
        using var stream = reader.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var text = new StreamReader(stream);
        while (text.ReadLine() is { } line)
        {
            if (line is not ['#', ..] and not [])
            {
                yield return [.. line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(field => field.Replace('␠', ' '))];
            }
        }
    }

    /// <summary>Indexes by word a table whose lines are <paramref name="fields"/> fields of meaning followed by words.</summary>
    public static FrozenDictionary<string, string[]> ByWord(Type reader, string name, int fields = 1, StringComparer? comparer = null) =>
        Rows(reader, name)
            .SelectMany(line => line.Skip(fields).Select(word => KeyValuePair.Create(word, line[..fields])))
            .ToFrozenDictionary(comparer ?? StringComparer.OrdinalIgnoreCase);
}
