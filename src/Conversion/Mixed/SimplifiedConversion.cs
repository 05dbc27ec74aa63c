using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Simplified, as on the Mainland, of a text in any mixture of scripts: phrases (sought in the shadow, applied to characters of
/// Traditional only), then characters, and 著 by its context.
/// </summary>
internal readonly struct SimplifiedConversion(SimplifiedDictionary dictionary)
{
    public void Convert<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, scoped ReadOnlySpan<FixedSpan> fixedSpans, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var start = 0;
        foreach (var span in fixedSpans)
        {
            ConvertPart(text, shadow, start, span.Start, ref sink);
            if (span.Length > 0)
            {
                sink.Put(span.Start, span.Length, span.Result ?? text.Slice(span.Start, span.Length), span.Cause, (span.Start, span.Length));
            }

            start = span.End;
        }

        ConvertPart(text, shadow, start, text.Length, ref sink);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ConvertPart<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int start, int end, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var (phrases, units) = (dictionary.Phrases, dictionary.Units);
        for (var i = start; i < end;)
        {
            var single = units[text[i]];
            if (single != SingleUnits.None && (i + 1 >= end || !phrases.MayBegin(shadow[i], shadow[i + 1])))
            {
                sink.Put(i, text[i], single, ConversionCause.Character, (i, 1));
                i++;
                continue;
            }

            var match = phrases.Match(shadow[i..end], out var length);
            if (match != 0)
            {
                PutPhrase(text, i, length, phrases.Value(match), ref sink);
                i += length;
            }
            else
            {
                i += PutCharacter(text, shadow, i, ref sink);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutPhrase<TSink>(scoped ReadOnlySpan<char> text, int start, int length, scoped ReadOnlySpan<char> value, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var simplified = value[..^length];
        var key = value[^length..];
        if (simplified.Length != length)
        {
            sink.Put(start, length, simplified, ConversionCause.Phrase, (start, length));
            return;
        }

        for (var k = 0; k < length; k++)
        {
            var unit = text[start + k];
            var result = unit == key[k] ? simplified[k] : dictionary.DefaultOf(unit);
            sink.Put(start + k, unit, result, ConversionCause.Phrase, (start, length));
        }
    }

    private int PutCharacter<TSink>(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int index, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var unit = text[index];
        if (dictionary.NeedsLookup(unit))
        {
            return LongCharacter.Put(dictionary.Characters, text, index, ref sink);
        }

        if (unit == AuthorContext.Character)
        {
            var isKept = dictionary.Authors.Keeps(shadow, index, out var expression);
            sink.Put(index, unit, isKept ? unit : '着', ConversionCause.AuthorContext, expression);
            return 1;
        }

        sink.Put(index, unit, dictionary.DefaultOf(unit), ConversionCause.Character, (index, 1));
        return 1;
    }
}
