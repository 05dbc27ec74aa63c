using System.Text;

namespace MongoliaEdition.Wikitext.Data;

/// <summary>Reads the embedded tables: rows of cells parted by tabs, <c>#</c> begins a remark, <c>␠</c> is a space.</summary>
internal static class CitationTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open($"citations/{name}"), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Replace('␠', ' ').Split('\t');
            }
        }
    }

    /// <summary>The names of a cell that lists some.</summary>
    public static string[] Names(string cell) => cell.Split('|');

    private static Stream Open(string name) =>
        typeof(CitationTable).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The table {name} is not embedded.");
}
