using System.Globalization;

namespace MongoliaEdition.Fuzz;

/// <summary>The texts that once failed; the tests read them again.</summary>
internal static class Corpus
{
    private const string Folder = "tests/Fuzz/Corpus";

    public static string Keep(string text)
    {
        Directory.CreateDirectory(Folder);
        var number = Directory.EnumerateFiles(Folder).Count() + 1;
        var path = $"{Folder}/{number.ToString("000", CultureInfo.InvariantCulture)}.wiki";
        File.WriteAllText(path, text);
        return path;
    }
}
