using System.Text;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Benchmarks.Many;

/// <summary>Editions of articles as long as the shipped one: its sections in another order each time.</summary>
internal static class ShuffledArticle
{
    public static InputFolder Create(int seed)
    {
        var sections = Sections(File.ReadAllLines("input/article.wiki"));
        var order = Enumerable.Range(1, sections.Count - 1).ToArray();
        new Random(seed).Shuffle(order);
        var text = sections[0] + string.Concat(order.Select(index => sections[index]));
        return new InputFolder("input",
        [
            KeyValuePair.Create("article.wiki", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text))),
            KeyValuePair.Create("edition.yml", new ReadOnlyMemory<byte>(File.ReadAllBytes("input/edition.yml"))),
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
