using System.Text;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Benchmarks.Many;

/// <summary>Editions of articles as long as the shipped one: its sections in another order each time.</summary>
internal static class ShuffledArticle
{
    // Read once: what the generator costs is no part of an edition.
    private static readonly Lazy<List<string>> Article = new(() => Sections(File.ReadAllLines("input/article.wiki")));
    private static readonly Lazy<byte[]> Settings = new(() => File.ReadAllBytes("input/edition.yml"));

    public static InputFolder Create(int seed)
    {
        var sections = Article.Value;
        var order = Enumerable.Range(1, sections.Count - 1).ToArray();
        new Random(seed).Shuffle(order);
        var text = sections[0] + string.Concat(order.Select(index => sections[index]));
        return new InputFolder("input",
        [
            KeyValuePair.Create("article.wiki", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text))),
            KeyValuePair.Create("edition.yml", new ReadOnlyMemory<byte>(Settings.Value)),
        ]);
    }

    /// <summary>What stands before the first heading, and each section of the highest level with its heading.</summary>
    private static List<string> Sections(string[] lines)
    {
        var sections = new List<string> { "" };
        foreach (var line in lines)
        {
            if (line.StartsWith("==", StringComparison.Ordinal) && !line.StartsWith("===", StringComparison.Ordinal))
            {
                sections.Add("");
            }

            sections[^1] += line + "\n";
        }

        return sections;
    }
}
