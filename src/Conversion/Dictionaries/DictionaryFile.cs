using System.Text;

namespace MongoliaEdition.Conversion;

/// <summary>Reads the embedded tables. OpenCC's format: a key, a tab, and its values parted by spaces; <c>#</c> begins a remark.</summary>
internal static class DictionaryFile
{
    /// <param name="name">For example <c>opencc/STCharacters.txt</c>.</param>
    public static IEnumerable<(string Key, string[] Values)> Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                yield return (line[..tab], line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    private static Stream Open(string name) =>
        typeof(DictionaryFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The table {name} is not embedded.");
}
