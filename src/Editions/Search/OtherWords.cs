using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Editions.Search;

/// <summary>A part of a text that another script says in other words, and those words.</summary>
public readonly record struct OtherWords(int Start, int Length, string Words)
{
    // The fewest equal units after which two texts count as together again, and how far to look for them.
    private const int Together = 4;
    private const int Farthest = 40;

    /// <summary>
    /// What makes the text of another script out of one, as far as it matters to a search: parts of the same key stay. Not the shortest
    /// list, but one that takes time in proportion to the texts.
    /// </summary>
    public static ImmutableArray<OtherWords> Between(string text, string other)
    {
        if (text == other)
        {
            return [];
        }

        var (from, to, found) = (ScriptFolding.Fold(text), ScriptFolding.Fold(other), ImmutableArray.CreateBuilder<OtherWords>());
        for (var (left, right) = (0, 0); left < from.Key.Length || right < to.Key.Length;)
        {
            var same = from.Key.AsSpan(left).CommonPrefixLength(to.Key.AsSpan(right));
            (left, right) = (left + same, right + same);
            var (leftEnd, rightEnd) = Meeting(from.Key, left, to.Key, right);
            if (leftEnd > left || rightEnd > right)
            {
                found.Add(Replacing(from, left, leftEnd, RangeOf(to, right, rightEnd, other)));
            }

            (left, right) = (leftEnd, rightEnd);
        }

        return found.ToImmutable();
    }

    private static OtherWords Replacing(FoldedText text, int first, int end, string words)
    {
        if (end > first)
        {
            var (start, stop) = text.OriginalRange(first, end);
            return new OtherWords(start, stop - start, words);
        }

        return new OtherWords(first > 0 ? text.EndOf(first - 1) : 0, 0, words);
    }

    private static string RangeOf(FoldedText text, int first, int end, string original)
    {
        if (end == first)
        {
            return "";
        }

        var (start, stop) = text.OriginalRange(first, end);
        return original[start..stop];
    }

    /// <summary>The nearest place behind a difference where both go on alike; both ends if there is none.</summary>
    private static (int Left, int Right) Meeting(string left, int leftStart, string right, int rightStart)
    {
        for (var distance = 1; distance <= Farthest; distance++)
        {
            for (var step = 0; step <= distance; step++)
            {
                var (l, r) = (leftStart + step, rightStart + distance - step);
                if (AreAlike(left, l, right, r))
                {
                    return (l, r);
                }
            }
        }

        return (left.Length, right.Length);
    }

    private static bool AreAlike(string left, int l, string right, int r)
    {
        if (l > left.Length || r > right.Length)
        {
            return false;
        }

        var rest = left.AsSpan(l);
        var otherRest = right.AsSpan(r);
        return rest.SequenceEqual(otherRest) || rest.CommonPrefixLength(otherRest) >= Together;
    }
}
