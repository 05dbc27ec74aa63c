using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// Walks a text by longest matches, or by one unit where nothing matches. OpenCC converts
/// this way, and its mmseg segmentation finds words this way.
/// </summary>
internal ref struct LexiconWalk(Lexicon lexicon, ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The current match: its start, length and handle, which is 0 for an unmatched unit.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public int Match { get; private set; }

    public readonly ReadOnlySpan<char> Result => Match == 0 ? _text.Slice(Start, Length) : lexicon.Value(Match);

    public bool MoveNext()
    {
        Start += Length;
        if (Start == _text.Length)
        {
            return false;
        }

        Match = lexicon.Match(_text[Start..], out var length);
        Length = Match == 0 ? 1 : length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Convert(Lexicon lexicon, scoped ReadOnlySpan<char> text, ref TextOutput output)
    {
        var walk = new LexiconWalk(lexicon, text);
        while (walk.MoveNext())
        {
            output.Write(walk.Result);
        }
    }
}
