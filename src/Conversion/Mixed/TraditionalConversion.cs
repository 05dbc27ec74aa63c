using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Traditional, in the forms of a script, of a text in any mixture of scripts:
/// <list type="number">
/// <item>phrases are sought in the simplified shadow, so that 兩天后 meets the entry 两天后;</item>
/// <item>a character that is Traditional only is kept;</item>
/// <item>a character that is Simplified only takes what the phrase says, else its default;</item>
/// <item>a character of both scripts takes what the phrase says, if that phrase was written with a character of one script
/// (強奸, 只字); else it is kept where its clause is Traditional and converted where it is Simplified.</item>
/// </list>
/// </summary>
/// <param name="isAmongTraditional">Whether the text stands among others that are Traditional: asked where it tells nothing itself.</param>
internal readonly struct TraditionalConversion(MixedScriptDictionary dictionary, bool isAmongTraditional = false)
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

    /// <summary>What the parts of one text remember of its clauses.</summary>
    public ClauseScript Clauses() => new(dictionary, isAmongTraditional);

    /// <summary>Converts the part of a text that begins at <paramref name="start"/> and is as long as its shadow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ConvertPart<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int start, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var phrases = dictionary.Phrases;
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

            var match = phrases.Match(shadow[i..], out var length);
            if (match != 0)
            {
                PutPhrase(text, start + i, length, match, ref clauses, ref sink);
                i += length;
            }
            else
            {
                i += PutCharacter(text, start + i, ref clauses, ref sink);
            }
        }
    }

    /// <summary>Converts units that begin no phrase and need no context, as far as there is room; how many that were.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ConvertSingles(ReadOnlySpan<char> part, ReadOnlySpan<char> shadow, Span<char> room)
    {
        var (phrases, units) = (dictionary.Phrases, dictionary.Units);
        for (var i = 0; i < room.Length && i < part.Length && i < shadow.Length; i++)
        {
            var unit = units[part[i]];
            if (unit == SingleUnits.None || (i + 1 < shadow.Length && phrases.MayBegin(shadow[i], shadow[i + 1])))
            {
                return i;
            }

            room[i] = unit;
        }

        return room.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutPhrase<TSink>(
        scoped ReadOnlySpan<char> text, int start, int length, int match, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var value = dictionary.Phrases.Value(match);
        if (value.Length != length || dictionary.IsVariantPhrase(match))
        {
            sink.Put(start, length, value, ConversionCause.Phrase, (start, length));
            return;
        }

        // Most characters of most phrases become the same without them, and then nothing needs to be weighed.
        var (units, hasScript) = (dictionary.Units, (bool?)null);
        for (var k = 0; k < length; k++)
        {
            var (i, unit) = (start + k, text[start + k]);
            var role = !TSink.TellsReasons && units[unit] == value[k] ? CharacterRole.Simplified : dictionary.RoleOf(unit);
            if (role is CharacterRole.Neutral or CharacterRole.Traditional && units[unit] is var single and not SingleUnits.None)
            {
                sink.Put(i, unit, single, ConversionCause.Character, (i, 1));
                continue;
            }

            switch (role)
            {
                case CharacterRole.Simplified or CharacterRole.Careless:
                case CharacterRole.Shared when hasScript ??= HasScript(text.Slice(start, length)):
                    sink.Put(i, unit, value[k], ConversionCause.Phrase, (start, length));
                    break;
                case CharacterRole.Shared or CharacterRole.Doublet:
                    PutWeighed(text, i, unit, value[k], ConversionCause.Phrase, (start, length), ref clauses, ref sink);
                    break;
                default:
                    k += PutCharacter(text, i, ref clauses, ref sink) - 1;
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PutCharacter<TSink>(scoped ReadOnlySpan<char> text, int index, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var unit = text[index];
        var single = dictionary.Units[unit];
        if (single != SingleUnits.None)
        {
            sink.Put(index, unit, single, ConversionCause.Character, (index, 1));
            return 1;
        }

        if (dictionary.NeedsLookup(unit))
        {
            return LongCharacter.Put(dictionary.Characters, text, index, ref sink);
        }

        switch (dictionary.RoleOf(unit))
        {
            case CharacterRole.Neutral or CharacterRole.Traditional:
                sink.Put(index, unit, dictionary.VariantOf(unit), ConversionCause.Character, (index, 1));
                break;
            case CharacterRole.Shared or CharacterRole.Doublet:
                PutWeighed(text, index, unit, dictionary.DefaultOf(unit), ConversionCause.ConvertedInContext, (index, 1), ref clauses, ref sink);
                break;
            default:
                sink.Put(index, unit, dictionary.DefaultOf(unit), ConversionCause.Character, (index, 1));
                break;
        }

        return 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutWeighed<TSink>(
        scoped ReadOnlySpan<char> text, int index, char unit, char converted, ConversionCause cause, (int Start, int Length) expression,
        ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var kept = dictionary.VariantOf(unit);
        if (kept != converted && clauses.IsTraditionalAt(text, index))
        {
            sink.Put(index, unit, kept, ConversionCause.KeptInContext, expression);
        }
        else
        {
            sink.Put(index, unit, converted, cause, expression);
        }
    }

    /// <summary>Whether the phrase was written with a character of one script only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HasScript(scoped ReadOnlySpan<char> phrase)
    {
        foreach (var unit in phrase)
        {
            if (dictionary.RoleOf(unit) is CharacterRole.Traditional or CharacterRole.Simplified)
            {
                return true;
            }
        }

        return false;
    }
}
