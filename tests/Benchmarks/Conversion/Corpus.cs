using System.Text;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Benchmarks.Conversion;

/// <summary>
/// At least 20 MB of text: the lines of the article without most of their markup, shuffled and repeated, the same in every run.
/// </summary>
internal static partial class Corpus
{
    private const int Bytes = 21_000_000;
    private const int Seed = 20260801;

    public static void Write(string file, string article)
    {
        var (random, size) = (new Random(Seed), 0L);
        var lines = File.ReadAllLines(article).Select(line => Markup().Replace(line, "")).Where(line => line.Length > 0).ToArray();
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        while (size < Bytes)
        {
            random.Shuffle(lines);
            foreach (var line in lines)
            {
                writer.WriteLine(line);
                size += Encoding.UTF8.GetByteCount(line) + 1;
            }
        }
    }

    [GeneratedRegex(@"\[\[[^\[\]|]*\||\]\]|\[\[|<[^>]*>|https?:[^\s|\]]*|\|\s*[a-z0-9]+\s*=|''+")]
    private static partial Regex Markup();
}
