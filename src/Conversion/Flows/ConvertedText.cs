using System.Collections.Immutable;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>The converted text of a flow, mapped to the original: units with one counterpart each, and changes of length.</summary>
/// <param name="Units">As long as the original; unchanged where a change of length covers them.</param>
/// <param name="Changes">In order, without overlap.</param>
internal sealed record ConvertedText(string Original, string Units, ImmutableArray<LengthChange> Changes)
{
    public string Text => Changes.IsEmpty ? Units : string.Concat(Pieces(0, Original.Length).Select(piece => piece.Text));

    /// <summary>The conversion of a part of the original: pieces in order, each with its original range.</summary>
    public IEnumerable<(int Start, int Length, string Text)> Pieces(int start, int end)
    {
        var position = start;
        foreach (var change in Changes.Where(change => change.Start < end && change.End > start))
        {
            var (from, to) = (Math.Max(change.Start, start), Math.Min(change.End, end));
            if (from > position)
            {
                yield return (position, from - position, Units[position..from]);
            }

            yield return (from, to - from, change.PartFor(from, to));
            position = to;
        }

        if (position < end)
        {
            yield return (position, end - position, Units[position..end]);
        }
    }
}

/// <summary>An expression whose conversion has another length.</summary>
internal readonly record struct LengthChange(int Start, int Length, string Result)
{
    public int End => Start + Length;

    /// <summary>The share of a part of the expression, if a link or a mark begins within it: proportional, rounded.</summary>
    public string PartFor(int from, int to) => Result[Scale(from - Start)..Scale(to - Start)];

    private int Scale(int offset)
    {
        var scaled = (offset * Result.Length + (Length / 2)) / Length;
        return scaled > 0 && scaled < Result.Length && char.IsLowSurrogate(Result[scaled]) ? scaled - 1 : scaled;
    }
}
