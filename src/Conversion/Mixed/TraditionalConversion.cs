using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

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
            ConvertPart(text, shadow[start..span.Start], start, ref clauses, ref sink);
            if (span.Length > 0)
            {
                sink.Put(span.Start, span.Length, span.Result ?? text.Slice(span.Start, span.Length), span.Cause, (span.Start, span.Length));
            }

            start = span.End;
        }

        ConvertPart(text, shadow[start..], start, ref clauses, ref sink);
    }

    /// <summary>The state of the clauses, shared by the parts of one text.</summary>
    public ClauseScript Clauses() => new(dictionary.Signs, around);

    /// <summary>Converts the part of a text that begins at <paramref name="start"/> and is as long as its shadow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ConvertPart<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int start, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var path = new WordPath(dictionary.Path, text, start, start + shadow.Length, stackalloc PathPlace[WordPath.PlacesNeeded]);
        var part = text.Slice(start, shadow.Length);
        for (var i = 0; i < part.Length;)
        {
            if (!TSink.TellsReasons)
            {
                var room = sink.Room(start + i, part.Length - i);
                var singles = ConvertSingles(part[i..], shadow[i..], room);
                sink.Advance(singles);
                i += singles;
                if (singles == room.Length)
                {
                    continue;
                }
            }

            var length = PutAlone(text, shadow[i..], start + i, ref sink);
            if (length == 0)
            {
                var unit = part[i];
                var result = path.Decide(start + i, ref clauses, out var word);
                sink.Put(start + i, unit, result, CauseOf(unit, result, word.Length), word);
                length = 1;
            }

            i += length;
        }
    }

    /// <summary>Converts units that do not depend on context, as far as there is space. Returns their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ConvertSingles(ReadOnlySpan<char> part, ReadOnlySpan<char> shadow, Span<char> room)
    {
        var (phrases, units) = (dictionary.VariantPhrases, dictionary.Units);
        for (var i = 0; i < room.Length && i < part.Length && i < shadow.Length; i++)
        {
            var unit = units[part[i]];
            if (unit == SingleUnits.None || (phrases is not null && i + 1 < shadow.Length && phrases.MayBegin(shadow[i], shadow[i + 1])))
            {
                return i;
            }

            room[i] = unit;
        }

        return room.Length;
    }

    /// <summary>Writes results that need no word path. Returns the number of units, 0 if a path is needed.</summary>
    private int PutAlone<TSink>(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int index, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var length = 0;
        var match = dictionary.VariantPhrases?.Match(shadow, out length) ?? 0;
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
