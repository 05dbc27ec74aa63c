using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the table of contents from the article's headings.</summary>
internal static class ContentsBuilder
{
    public static ImmutableArray<ContentsEntry> Build(Document article)
    {
        var headings = BlockTree.Descendants(article.Blocks).OfType<Heading>().ToImmutableArray();
        return headings.IsEmpty ? [] : Build(headings, headings.Min(heading => heading.Level), "");
    }

    private static ImmutableArray<ContentsEntry> Build(ImmutableArray<Heading> headings, int level, string parent)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        for (var i = 0; i < headings.Length;)
        {
            var end = Next(headings, i + 1, level);
            entries.Add(Entry(headings[i], headings[(i + 1)..end], level, parent + (entries.Count + 1).ToString(CultureInfo.InvariantCulture)));
            i = end;
        }

        return entries.ToImmutable();
    }

    private static ContentsEntry Entry(Heading heading, ImmutableArray<Heading> below, int level, string number) =>
        new(heading.Id, number, TextFlow.TextOf(heading.Content), Build(below, level + 1, number + "."));

    /// <summary>The index of the next heading at this level or above.</summary>
    private static int Next(ImmutableArray<Heading> headings, int from, int level)
    {
        while (from < headings.Length && headings[from].Level > level)
        {
            from++;
        }

        return from;
    }
}
