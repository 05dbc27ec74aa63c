using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Converts text in any mixture of scripts to the Traditional forms of a script. Most characters do not depend on context; the
/// others are decided by the most likely words (<see cref="WordPath"/>).
/// </summary>
/// <param name="around">The evidence of the surrounding texts; null for a text alone.</param>
internal readonly struct TraditionalConversion(MixedScriptDictionary dictionary, TextEvidence? around = null)
{
    public void Convert<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, scoped ReadOnlySpan<FixedSpan> fixedSpans, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var clauses = Clauses();
        var start = 0;
        foreach (var span in fixedSpans)
        {
            ConvertPart(text, shadow[start..span.Start], start, span.Start, ref clauses, ref sink);
            if (span.Length > 0)
            {
                sink.Put(span.Start, span.Length, span.Result ?? text.Slice(span.Start, span.Length), span.Cause, (span.Start, span.Length));
            }

            start = span.End;
        }

        ConvertPart(text, shadow[start..], start, text.Length, ref clauses, ref sink);
    }

    /// <summary>The state of the clauses, shared by the parts of one text.</summary>
    public ClauseScript Clauses() => new(dictionary.Signs, around);

    /// <summary>Converts a part of a text.</summary>
    /// <param name="key">The key of the part; may be empty where the script has no <see cref="MixedScriptDictionary.VariantPhrases"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ConvertPart<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> key, int start, int end, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var path = new WordPath(dictionary.Path, text, start, end, stackalloc PathPlace[WordPath.PlacesNeeded]);
        for (var i = start; i < end;)
        {
            if (!TSink.TellsReasons)
            {
                var room = sink.Room(i, end - i);
                var singles = ConvertSingles(text[i..end], Rest(key, i - start), room);
                sink.Advance(singles);
                i += singles;
                if (singles == room.Length)
                {
                    continue;
                }
            }

            var length = PutAlone(text, Rest(key, i - start), i, ref sink);
            if (length == 0)
            {
                var result = Decide<TSink>(i, ref path, ref clauses, out var word);
                sink.Put(i, text[i], result, TSink.TellsReasons ? CauseOf(text[i], result, word.Length) : default, word);
                length = 1;
            }

            i += length;
        }
    }

    /// <summary>The word is told only to those who want reasons.</summary>
    private static char Decide<TSink>(int index, scoped ref WordPath path, scoped ref ClauseScript clauses, out (int Start, int Length) word)
        where TSink : struct, IConversionSink, allows ref struct
    {
        word = (index, 1);
        return !TSink.TellsReasons && path.IsPlain(index, ref clauses, out var plain) ? plain : path.Decide(index, ref clauses, out word);
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> key, int start) => key.IsEmpty ? key : key[start..];

    /// <summary>Converts units that do not depend on context, as far as there is space. Returns their number.</summary>
    private int ConvertSingles(ReadOnlySpan<char> part, ReadOnlySpan<char> key, Span<char> room) =>
        dictionary.VariantPhrases is { } phrases ? ConvertSingles(part, key, room, phrases) : dictionary.Units.Convert(part, room);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ConvertSingles(ReadOnlySpan<char> part, ReadOnlySpan<char> key, Span<char> room, Lexicon phrases)
    {
        var units = dictionary.Units;
        for (var i = 0; i < room.Length && i < part.Length && i < key.Length; i++)
        {
            var unit = units[part[i]];
            if (unit == SingleUnits.None || (i + 1 < key.Length && phrases.MayBegin(key[i], key[i + 1])))
            {
                return i;
            }

            room[i] = unit;
        }

        return room.Length;
    }

    /// <summary>Writes results that need no word path. Returns the number of units, 0 if a path is needed.</summary>
    private int PutAlone<TSink>(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> key, int index, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var length = 0;
        var match = dictionary.VariantPhrases?.Match(key, out length) ?? 0;
        if (match != 0)
        {
            sink.Put(index, length, dictionary.VariantPhrases!.Value(match), ConversionCause.Phrase, (index, length));
            return length;
        }

        var unit = text[index];
        var single = dictionary.Units[unit];
        if (single != SingleUnits.None)
        {
            sink.Put(index, unit, single, ConversionCause.Character, (index, 1));
            return 1;
        }

        return dictionary.NeedsLookup(unit) ? LongCharacter.Put(MixedScriptDictionary.Characters, text, index, ref sink) : 0;
    }

    private ConversionCause CauseOf(char unit, char result, int wordLength)
    {
        var isShared = dictionary.RoleOf(unit) is not (CharacterRole.Simplified or CharacterRole.Careless);
        return isShared && result != dictionary.DefaultOf(unit) && result == dictionary.VariantOf(unit) ? ConversionCause.KeptInContext
            : wordLength > 1 ? ConversionCause.Phrase
            : isShared ? ConversionCause.ConvertedInContext : ConversionCause.Character;
    }
}
