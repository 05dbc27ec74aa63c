using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Cuts fragments at offsets that lie in their text.</summary>
internal static class FragmentSlicer
{
    public static Fragment Slice(this Fragment fragment, int start, int end)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in fragment.Pieces)
        {
            var span = new TextSpan(Math.Clamp(piece.Span.Start, start, end), Math.Clamp(piece.Span.End, start, end));
            if (!span.IsEmpty)
            {
                pieces.Add(piece with { Span = span });
            }
        }

        return fragment with { Span = new TextSpan(start, end), Pieces = pieces.DrainToImmutable() };
    }

    /// <summary>Without white space at its ends.</summary>
    public static Fragment Trimmed(this Fragment fragment)
    {
        var text = fragment.Source.Slice(fragment.Span);
        var start = fragment.Span.End - text.TrimStart().Length;
        return text.IsWhiteSpace() ? fragment : fragment.Slice(start, fragment.Span.Start + text.TrimEnd().Length);
    }

    /// <summary>The parts between the offsets at which text of the fragment has a separator of one character.</summary>
    public static IEnumerable<Fragment> Split(this Fragment fragment, IEnumerable<int> separators)
    {
        var start = fragment.Span.Start;
        foreach (var separator in separators)
        {
            yield return fragment.Slice(start, separator);
            start = separator + 1;
        }

        yield return fragment.Slice(start, fragment.Span.End);
    }

    /// <summary>The offsets of a character in the text of the fragment, not in its nodes.</summary>
    public static List<int> OffsetsOf(this Fragment fragment, char character)
    {
        var offsets = new List<int>();
        foreach (var piece in fragment.Pieces)
        {
            for (var i = piece.Span.Start; piece.Node is null && i < piece.Span.End; i++)
            {
                if (fragment.Source.Content[i] == character)
                {
                    offsets.Add(i);
                }
            }
        }

        return offsets;
    }
}
