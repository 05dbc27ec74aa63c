using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for apostrophes, line by line, as MediaWiki's Parser::doQuotes: two are italic, three bold, five both; of four the first is an apostrophe,
/// and of more than five all but five. If a line then has an odd number of bold and of italic marks, one bold mark is an apostrophe and an italic mark.
/// </summary>
internal static class EmphasisMarkup
{
    public static MarkedText Apply(MarkedText text) => text.Has("''") ? Apply(text, TextLines.Of(text)) : text;

    /// <summary>In the label of a link line ends do not count.</summary>
    public static MarkedText ApplyToLabel(MarkedText text) => text.Has("''") ? Apply(text, [new TextLines.Line(0, text.Length)]) : text;

    private static MarkedText Apply(MarkedText text, IEnumerable<TextLines.Line> lines)
    {
        var result = new MarkedText(text.Source);
        foreach (var line in lines)
        {
            if (line.Start > 0)
            {
                result.Add(text, line.Start - 1, line.Start);
            }

            ReadLine(text, line, result);
        }

        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    private static void ReadLine(MarkedText text, TextLines.Line line, MarkedText result)
    {
        var runs = RunsOf(text, line);
        if (runs.Count > 1 && IsOdd(runs, 3) && IsOdd(runs, 2))
        {
            SplitOneBold(text, line, runs);
        }

        var (state, position) = (new EmphasisState(text, result), line.Start);
        for (var i = 0; i < runs.Count; i++)
        {
            result.Add(text, position, runs[i].Start);
            state.Apply(runs[i].Start, runs[i].End, runs[i].Length, i + 1 < runs.Count ? runs[i + 1].Length : 0);
            position = runs[i].End;
        }

        result.Add(text, position, line.End);
        state.CloseAll(line.End);
    }

    private static List<Run> RunsOf(MarkedText text, TextLines.Line line)
    {
        var runs = new List<Run>();
        for (var at = Next(text, line.Start, line.End); at >= 0;)
        {
            var length = text.Characters[at..line.End].IndexOfAnyExcept('\'') is var other && other < 0 ? line.End - at : other;
            runs.Add(new Run(at, at + length, length switch { 2 => 2, 3 or 4 => 3, _ => 5 }));
            at = Next(text, at + length, line.End);
        }

        return runs;
    }

    private static int Next(MarkedText text, int start, int end)
    {
        var at = text.Characters[start..end].IndexOf("''");
        return at < 0 ? -1 : start + at;
    }

    private static bool IsOdd(List<Run> runs, int length) => runs.Count(run => run.Length == length || run.Length == 5) % 2 == 1;

    /// <summary>Which: the first after a word of one letter, else the first after a longer word, else the first after a space.</summary>
    private static void SplitOneBold(MarkedText text, TextLines.Line line, List<Run> runs)
    {
        var (single, multi, space) = (-1, -1, -1);
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Length != 3)
            {
                continue;
            }

            var start = i == 0 ? line.Start : runs[i - 1].End;
            var before = runs[i].End - runs[i].Start == 4 ? "xx'" : text.Characters[start..runs[i].Start];
            var isSpace = before.EndsWith(" ");
            // MediaWiki looks at bytes: a character of more than one is a word of its own.
            var isSingle = !isSpace && before.Length > 1 && before[^2] == ' ' && char.IsAscii(before[^1]);
            single = single < 0 && isSingle ? i : single;
            multi = multi < 0 && !isSpace && !isSingle ? i : multi;
            space = space < 0 && isSpace ? i : space;
        }

        var chosen = single >= 0 ? single : multi >= 0 ? multi : space;
        if (chosen >= 0)
        {
            runs[chosen] = runs[chosen] with { Length = 2 };
        }
    }

    /// <param name="Length">2, 3 or 5: how many of the apostrophes mean something.</param>
    private readonly record struct Run(int Start, int End, int Length);
}
