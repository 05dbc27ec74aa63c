using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Says in words where a quotation and a passage of the article differ, in the characters of each.</summary>
internal static class Differences
{
    public static IEnumerable<string> Between(string exact, FoldedText quotation, KeyPlace place)
    {
        var article = ScriptFolding.Fold(place.Passage.Text);
        return Runs(quotation.Key, article.Key).Select(run => WholeWords(run, quotation.Key, article.Key)).Select(run => Describe(
            Original(exact, quotation, run.QuotedStart, run.QuotedEnd),
            Original(place.Passage.Text, article, run.ArticleStart, run.ArticleEnd)));
    }

    private static string Original(string text, FoldedText folded, int start, int end)
    {
        var (from, to) = start < end ? folded.OriginalRange(start, end) : (0, 0);
        return text[from..to];
    }

    private static string Describe(string quoted, string article) => (quoted, article) switch
    {
        ("", _) => $"the quotation lacks '{article}'",
        (_, "") => $"the quotation has '{quoted}', the article has not",
        _ => $"the quotation has '{quoted}' where the article has '{article}'",
    };

    /// <summary>A number or a Latin word is told as a whole: not 1 instead of 0, but 21 instead of 20.</summary>
    private static Run WholeWords(Run run, string quoted, string article)
    {
        var touched = quoted[run.QuotedStart..run.QuotedEnd] + article[run.ArticleStart..run.ArticleEnd];
        var (before, after) = (0, 0);
        while (touched.Any(char.IsAsciiLetterOrDigit) && run.QuotedStart - before > 0 && char.IsAsciiLetterOrDigit(quoted[run.QuotedStart - before - 1]))
        {
            before++;
        }

        while (touched.Any(char.IsAsciiLetterOrDigit) && run.QuotedEnd + after < quoted.Length && char.IsAsciiLetterOrDigit(quoted[run.QuotedEnd + after]))
        {
            after++;
        }

        // Runs that nothing alike parts are one, so what lies before and behind is the same in both texts, as far as another run.
        before = Math.Min(before, run.ArticleStart);
        after = Math.Min(after, article.Length - run.ArticleEnd);
        return new Run(run.QuotedStart - before, run.QuotedEnd + after, run.ArticleStart - before, run.ArticleEnd + after);
    }

    /// <summary>The stretches that differ: walks the cheapest way through Levenshtein's matrix and joins what lies side by side.</summary>
    private static IEnumerable<Run> Runs(string quoted, string article)
    {
        var costs = Costs(quoted, article);
        var (i, j, run) = (0, 0, default(Run?));
        while (i < quoted.Length || j < article.Length)
        {
            var (di, dj) = Step(costs, quoted, article, i, j);
            if (di + dj == 2 && quoted[i] == article[j])
            {
                if (run is { } finished)
                {
                    yield return finished;
                }

                run = null;
            }
            else
            {
                run = new Run(run?.QuotedStart ?? i, i + di, run?.ArticleStart ?? j, j + dj);
            }

            (i, j) = (i + di, j + dj);
        }

        if (run is { } last)
        {
            yield return last;
        }
    }

    private static (int Quoted, int Article) Step(int[,] costs, string quoted, string article, int i, int j)
    {
        if (i < quoted.Length && j < article.Length && costs[i, j] == costs[i + 1, j + 1] + (quoted[i] == article[j] ? 0 : 1))
        {
            return (1, 1);
        }

        return i < quoted.Length && costs[i, j] == costs[i + 1, j] + 1 ? (1, 0) : (0, 1);
    }

    /// <summary>The cost of the rest of both texts from each pair of positions.</summary>
    private static int[,] Costs(string quoted, string article)
    {
        var costs = new int[quoted.Length + 1, article.Length + 1];
        for (var i = quoted.Length; i >= 0; i--)
        {
            for (var j = article.Length; j >= 0; j--)
            {
                costs[i, j] = i == quoted.Length || j == article.Length
                    ? quoted.Length - i + article.Length - j
                    : Math.Min(
                        costs[i + 1, j + 1] + (quoted[i] == article[j] ? 0 : 1),
                        Math.Min(costs[i + 1, j], costs[i, j + 1]) + 1);
            }
        }

        return costs;
    }

    private readonly record struct Run(int QuotedStart, int QuotedEnd, int ArticleStart, int ArticleEnd);
}
