using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// To Simplified, as on the Mainland, of a text in any mixture of scripts: phrases (sought in the shadow, applied to characters of
/// Traditional only), then characters, and 著 and 乾 by the word they stand in.
/// </summary>
/// <param name="around">The evidence of the surrounding texts; null for a text alone.</param>
internal readonly struct SimplifiedConversion(SimplifiedDictionary dictionary, TextEvidence? around = null)
{
    public void Convert<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, scoped ReadOnlySpan<FixedSpan> fixedSpans, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var clauses = new ClauseScript(dictionary.Signs, around);
        var start = 0;
        foreach (var span in fixedSpans)
        {
            ConvertPart(text, shadow, start, span.Start, ref clauses, ref sink);
            if (span.Length > 0)
            {
                sink.Put(span.Start, span.Length, span.Result ?? text.Slice(span.Start, span.Length), span.Cause, (span.Start, span.Length));
            }

            start = span.End;
        }

        ConvertPart(text, shadow, start, text.Length, ref clauses, ref sink);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ConvertPart<TSink>(
        scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> shadow, int start, int end, ref ClauseScript clauses, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var (phrases, units) = (dictionary.Phrases, dictionary.Units);
        var path = new WordPath(dictionary.Path, text, start, end, stackalloc PathPlace[WordPath.PlacesNeeded]);
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
            else if (SimplifiedPath.Decided.Contains(text[i], StringComparison.Ordinal))
            {
                var isAuthor = dictionary.Authors.IsBehindAuthor(text, shadow, i, out var expression);
                var result = isAuthor ? text[i] : path.Decide(i, ref clauses, out expression);
                sink.Put(i, text[i], result, isAuthor ? ConversionCause.AuthorContext : ConversionCause.Phrase, expression);
                i++;
            }
            else
            {
                i += PutCharacter(text, i, ref sink);
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
            var result = unit == key[k] || (unit == '著' && key[k] == '着') ? simplified[k] : dictionary.DefaultOf(unit);
            sink.Put(start + k, unit, result, ConversionCause.Phrase, (start, length));
        }
    }

    private int PutCharacter<TSink>(scoped ReadOnlySpan<char> text, int index, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var unit = text[index];
        if (dictionary.NeedsLookup(unit))
        {
            return LongCharacter.Put(SimplifiedDictionary.Characters, text, index, ref sink);
        }

        sink.Put(index, unit, dictionary.DefaultOf(unit), ConversionCause.Character, (index, 1));
        return 1;
    }
}
