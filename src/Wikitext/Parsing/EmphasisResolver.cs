using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Decides what apostrophes mean, line by line, as MediaWiki's Parser::doQuotes does: two are italic, three bold, five both; of four the
/// first is an apostrophe, and of more than five all but five. If a line then has an odd number of bold and of italic marks,
/// one bold mark is an apostrophe and an italic mark.
/// </summary>
internal static class EmphasisResolver
{
    public static bool HasEmphasis(ReadOnlySpan<InlineMark> marks) => IndexOf(InlineMarkKind.Apostrophes, marks) >= 0;

    /// <summary>The marks without any run of apostrophes; whoever asks gives them back.</summary>
    public static PooledList<InlineMark> Resolve(SourceText source, ReadOnlySpan<InlineMark> marks)
    {
        var resolved = new PooledList<InlineMark>(marks.Length + 8);
        while (!marks.IsEmpty)
        {
            var end = IndexOf(InlineMarkKind.LineEnd, marks) is var at && at < 0 ? marks.Length : at + 1;
            ResolveLine(source, marks[..end], resolved);
            marks = marks[end..];
        }

        return resolved;
    }

    private static int IndexOf(InlineMarkKind kind, ReadOnlySpan<InlineMark> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    private static void ResolveLine(SourceText source, ReadOnlySpan<InlineMark> line, PooledList<InlineMark> resolved)
    {
        var lengths = LengthsOf(line);
        if (IsOdd(lengths, 3) && IsOdd(lengths, 2))
        {
            SplitOneBold(source, line, lengths);
        }

        var state = new EmphasisState(resolved);
        var run = 0;
        foreach (var mark in line)
        {
            if (mark.Kind == InlineMarkKind.Apostrophes)
            {
                state.Apply(mark.Span, lengths[run], run + 1 < lengths.Length ? lengths[run + 1] : 0);
                run++;
            }
            else
            {
                state.Pass(mark);
            }
        }

        state.CloseAll(line[^1].Span.End);
    }

    private static int[] LengthsOf(ReadOnlySpan<InlineMark> line)
    {
        var lengths = new List<int>();
        foreach (var mark in line)
        {
            if (mark.Kind == InlineMarkKind.Apostrophes)
            {
                lengths.Add(mark.Span.Length switch { 2 => 2, 3 or 4 => 3, _ => 5 });
            }
        }

        return [.. lengths];
    }

    private static bool IsOdd(int[] lengths, int length) => lengths.Count(l => l == length || l == 5) % 2 == 1;

    /// <summary>
    /// Which: the first after a word of one letter, else the first after a longer word, else the first after a space.
    /// </summary>
    private static void SplitOneBold(SourceText source, ReadOnlySpan<InlineMark> line, int[] lengths)
    {
        var (single, multi, space, run) = (-1, -1, -1, -1);
        for (var i = 0; i < line.Length; i++)
        {
            run += line[i].Kind == InlineMarkKind.Apostrophes ? 1 : 0;
            if (line[i].Kind != InlineMarkKind.Apostrophes || lengths[run] != 3)
            {
                continue;
            }

            var before = line[i].Span.Length == 4 ? "x'" : i > 0 && line[i - 1].Node is TextSyntax text ? source.Slice(text.Span) : default;
            var isSpace = before.Length > 0 && before[^1] == ' ';
            var isSingle = !isSpace && before.Length > 1 && before[^2] == ' ';
            single = single < 0 && isSingle ? run : single;
            multi = multi < 0 && !isSpace && !isSingle ? run : multi;
            space = space < 0 && isSpace ? run : space;
        }

        var chosen = single >= 0 ? single : multi >= 0 ? multi : space;
        if (chosen >= 0)
        {
            lengths[chosen] = 2;
        }
    }
}
