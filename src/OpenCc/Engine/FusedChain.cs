using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// The same result in one walk, for configurations whose first step uses the segmentation's dictionary. A word is then
/// both segment and match, so the second step can be applied to the dictionary's values in advance. Between words the text is
/// converted character by character; only there can a phrase of the second step span several entries.
/// </summary>
internal sealed class FusedChain : IConversionCore
{
    /// <param name="second">Null if there is one step only.</param>
    public FusedChain(Lexicon first, SecondStep? second)
    {
        (First, Second) = (first, second);
        Units = new SingleUnits(ResultOf);
    }

    /// <param name="units">As they were of a chain of the same.</param>
    public FusedChain(Lexicon first, SecondStep? second, SingleUnits units) => (First, Second, Units) = (first, second, units);

    public Lexicon First { get; }

    public SecondStep? Second { get; }

    public SingleUnits Units { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Convert(scoped ReadOnlySpan<char> text, ref TextOutput output)
    {
        while (!text.IsEmpty)
        {
            var room = output.Room(text.Length);
            var singles = ConvertSingles(text, room);
            output.Advance(singles);
            text = text[singles..];
            if (singles < room.Length)
            {
                output.Write(Next(text, out var length));
                text = text[length..];
            }
        }
    }

    /// <summary>Converts units until a key may begin or the space is full. Returns their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ConvertSingles(ReadOnlySpan<char> text, Span<char> room)
    {
        var (units, lexicon) = (Units, First);
        for (var i = 0; i < room.Length && i < text.Length; i++)
        {
            var unit = units[text[i]];
            if (unit == SingleUnits.None || (i + 1 < text.Length && lexicon.MayBegin(text[i], text[i + 1])))
            {
                return i;
            }

            room[i] = unit;
        }

        return room.Length;
    }

    public MappedText Convert(MappedText text)
    {
        var result = new MappedTextBuilder(text.Text.Length);
        for (var i = 0; i < text.Text.Length;)
        {
            var value = Next(text.Text.AsSpan(i), out var length);
            result.AppendMatch(value, text.SourceOffsets.AsSpan().Slice(i, length));
            i += length;
        }

        return result.ToMappedText();
    }

    /// <summary>The result for a unit where no longer key begins.</summary>
    private char ResultOf(char unit)
    {
        var match = First.Match([unit], out _);
        ReadOnlySpan<char> value = match == 0 ? [unit] : First.Value(match);
        if (Second is not null)
        {
            if (Second.Expressions.Begins(value[0]) || (char.IsHighSurrogate(unit) && Second.Changes.Begins(unit)))
            {
                return SingleUnits.None;
            }

            var change = Second.Changes.Match([unit], out _);
            value = change == 0 ? value : Second.Changes.Value(change);
        }

        return value is [var result] ? result : SingleUnits.None;
    }

    /// <summary>The result for the beginning of the text, and the length it covers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<char> Next(ReadOnlySpan<char> text, out int length)
    {
        var match = First.Match(text, out length);
        length = match == 0 ? 1 : length;
        var value = match == 0 ? text[..1] : First.Value(match);
        if (Second is null)
        {
            return value;
        }

        if (!IsWord(match) && Second.Expressions.Begins(value[0])
            && MatchExpression(text, Second, out var expressionLength) is not 0 and var expression)
        {
            length = expressionLength;
            return Second.Expressions.Value(expression);
        }

        var change = Second.Changes.Match(match == 0 ? text : text[..length], out var changedLength);
        if (change == 0 || (match != 0 && changedLength < length))
        {
            return value;
        }

        length = changedLength;
        return Second.Changes.Value(change);
    }

    private bool IsWord(int match) => match != 0 && First.Rank(match) == 0;

    /// <summary>A phrase of the second step that begins here and ends before the next word; 0 if there is none.</summary>
    private int MatchExpression(ReadOnlySpan<char> text, SecondStep second, out int length)
    {
        var converted = new TextOutput(second.LongestExpression * 2);
        Span<int> ends = stackalloc int[second.LongestExpression * 2];
        for (var i = 0; i < text.Length && converted.Written.Length < second.LongestExpression;)
        {
            var (before, character) = (converted.Written.Length, First.Match(text[i..], out var consumed));
            if (IsWord(character))
            {
                break;
            }

            converted.Write(character == 0 ? text.Slice(i, 1) : First.Value(character));
            i += character == 0 ? 1 : consumed;
            ends[before..converted.Written.Length].Fill(i);
        }

        var match = second.Expressions.Match(converted.Written, out var matched);
        length = match == 0 ? 0 : ends[matched - 1];
        converted.Dispose();
        return match;
    }
}
