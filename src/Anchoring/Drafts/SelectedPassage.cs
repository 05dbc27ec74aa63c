using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Anchoring.Drafts;

/// <summary>Words that somebody selected on a page: [Start, End) of the text of a block, as that page shows it.</summary>
/// <param name="Block">The id of the block: <c>p-0012</c>.</param>
public sealed record SelectedWords(string Block, string Text, int Start, int End);

/// <summary>Finds in the article what was selected on a page, whose script, names and style are others.</summary>
internal static class SelectedPassage
{
    // A matrix of more would take too long; then the words are sought as any others are.
    private const long MostCells = 16_000_000;

    /// <summary>The passage; null where the block is not known, or nothing of the selection stands in one flow of it.</summary>
    public static Passage? Find(SearchableArticle article, SelectedWords selection)
    {
        var shown = ScriptFolding.Fold(selection.Text);
        return article.Flows.Where(flow => flow.Flow.OwnerId == selection.Block)
            .Select(flow => Find(flow, shown, selection))
            .OfType<Passage>().OrderByDescending(passage => passage.End - passage.Start).FirstOrDefault();
    }

    private static Passage? Find(SearchableFlow flow, FoldedText shown, SelectedWords selection)
    {
        var written = flow.Readings[0];
        var pairs = (long)shown.Key.Length * written.Folded.Key.Length <= MostCells ? Pairs(shown.Key, written.Folded.Key) : [];
        var inside = pairs.Where(pair => selection.Start <= shown.StartOf(pair.Shown) && shown.EndOf(pair.Shown) <= selection.End).ToList();
        if (inside.Count == 0)
        {
            return null;
        }

        // What differs at either end of the selection belongs to it: as far as the next pair outside.
        var (first, last) = (pairs.IndexOf(inside[0]), pairs.IndexOf(inside[^1]));
        var from = IsWithin(selection.Start, shown, inside[0].Shown) ? (first == 0 ? 0 : pairs[first - 1].Written + 1) : inside[0].Written;
        var to = IsBehind(selection.End, shown, inside[^1].Shown) ? (last == pairs.Count - 1 ? written.Folded.Key.Length : pairs[last + 1].Written) : inside[^1].Written + 1;
        var (start, end) = written.RangeInFlow(from, to);
        return new Passage(flow, start, end);
    }

    private static bool IsWithin(int start, FoldedText shown, int first) => first > 0 && shown.StartOf(first - 1) >= start;

    private static bool IsBehind(int end, FoldedText shown, int last) => last + 1 < shown.Key.Length && shown.EndOf(last + 1) <= end;

    /// <summary>The characters that both have, in their order: the longest common subsequence.</summary>
    private static List<(int Shown, int Written)> Pairs(string shown, string written)
    {
        var lengths = Lengths(shown, written);
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < shown.Length && j < written.Length;)
        {
            if (shown[i] == written[j])
            {
                pairs.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static int[,] Lengths(string shown, string written)
    {
        var lengths = new int[shown.Length + 1, written.Length + 1];
        for (var i = shown.Length - 1; i >= 0; i--)
        {
            for (var j = written.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = shown[i] == written[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
