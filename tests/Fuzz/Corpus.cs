using System.Globalization;

namespace MongoliaEdition.Fuzz;

/// <summary>The texts that once failed, under a number and the name of the file that they stood in; the tests read them again.</summary>
internal static class Corpus
{
    private const string Folder = "tests/Fuzz/Corpus";

    public static string Keep(Sample sample)
    {
        Directory.CreateDirectory(Folder);
        var number = Directory.EnumerateFiles(Folder).Count() + 1;
        var path = $"{Folder}/{number.ToString("000", CultureInfo.InvariantCulture)}-{sample.File.Replace('/', '_')}";
        File.WriteAllText(path, sample.Text);
        return path;
    }
}
