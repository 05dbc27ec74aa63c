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
    private readonly Lexicon _lexicon;
    private readonly Lexicon? _characters;
    private readonly SecondStep? _second;
    private readonly bool[] _expressionStarts = [];
    private readonly SingleUnits _units;

    private FusedChain(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _units = new SingleUnits(ResultOf);
    }

    private FusedChain(Lexicon lexicon, Lexicon characters, SecondStep second)
    {
        (_lexicon, _characters, _second) = (lexicon, characters, second);
        _expressionStarts = second.ExpressionStarts(characters);
        _units = new SingleUnits(ResultOf);
    }

    /// <summary>Null for other configurations.</summary>
    public static FusedChain? TryCreate(OpenCcConfiguration configuration)
    {
        var (segmentation, chain) = (configuration.Segmentation, configuration.Chain);
        return segmentation is null
            ? chain.Length == 1 ? new FusedChain(chain[0].Compile()) : null
            : chain.Length == 2 && IsWordsThenCharacters(chain[0], segmentation) ? Fuse(chain[0], chain[1]) : null;
    }

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
        var (units, lexicon) = (_units, _lexicon);
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

    private static bool IsWordsThenCharacters(DictionaryGroup first, DictionaryGroup segmentation) =>
        segmentation.Ranks.Count == 1
        && first.Ranks[0].SequenceEqual(segmentation.Ranks[0])
        && first.Ranks.Skip(1).SelectMany(rank => rank).All(HasCharactersOnly);

    private static bool HasCharactersOnly(string file)
    {
        var others = 0;
        DictionaryFile.Visit(file, (key, _) => others += SecondStep.IsCharacter(key) ? 0 : 1);
        return others == 0;
    }

    private static FusedChain Fuse(DictionaryGroup first, DictionaryGroup last)
    {
        var (second, fused) = (new SecondStep(last), new LexiconBuilder());
        for (var rank = 0; rank < first.Ranks.Count; rank++)
        {
            foreach (var file in first.Ranks[rank])
            {
                second.AddFused(file, rank, fused);
            }
        }

        second.AddCharacters(fused, first.Ranks.Count);
        return new FusedChain(fused.Build(), new DictionaryGroup([.. first.Ranks.Skip(1)]).Compile(), second);
    }

    /// <summary>The result for a unit where no longer key begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private char ResultOf(char unit)
    {
        if (!_lexicon.Begins(unit) && _expressionStarts.Length == 0)
        {
            return unit;
        }

        var match = _lexicon.Match([unit], out _);
        return _expressionStarts.Length > 0 && _expressionStarts[unit] ? SingleUnits.None
            : match == 0 ? unit
            : _lexicon.Value(match) is [var result] ? result : SingleUnits.None;
    }

    /// <summary>The result for the beginning of the text, and the length it covers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<char> Next(ReadOnlySpan<char> text, out int length)
    {
        var match = _lexicon.Match(text, out length);
        if (_expressionStarts.Length > 0 && _expressionStarts[text[0]] && !IsWord(match))
        {
            var expression = MatchExpression(text, out var expressionLength);
            if (expression != 0)
            {
                length = expressionLength;
                return _second!.Expressions.Value(expression);
            }
        }

        length = match == 0 ? 1 : length;
        return match == 0 ? text[..1] : _lexicon.Value(match);
    }

    private bool IsWord(int match) => match != 0 && _lexicon.Rank(match) == 0;

    /// <summary>A phrase of the second step that begins here and ends before the next word; 0 if there is none.</summary>
    private int MatchExpression(ReadOnlySpan<char> text, out int length)
    {
        var converted = new TextOutput(_second!.LongestExpression * 2);
        Span<int> ends = stackalloc int[_second.LongestExpression * 2];
        for (var i = 0; i < text.Length && converted.Written.Length < _second.LongestExpression;)
        {
            if (IsWord(_lexicon.Match(text[i..], out _)))
            {
                break;
            }

            var (before, character) = (converted.Written.Length, _characters!.Match(text[i..], out var consumed));
            converted.Write(character == 0 ? text.Slice(i, 1) : _characters.Value(character));
            i += character == 0 ? 1 : consumed;
            ends[before..converted.Written.Length].Fill(i);
        }

        var match = _second.Expressions.Match(converted.Written, out var matched);
        length = match == 0 ? 0 : ends[matched - 1];
        converted.Dispose();
        return match;
    }
}
