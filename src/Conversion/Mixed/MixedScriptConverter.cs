using System.Buffers;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Converts text in any mixture of scripts to one script, by dictionaries and context alone, without rules or quotation marks.
/// Keeps the number of characters. Immutable; safe to share between threads.
/// </summary>
public sealed class MixedScriptConverter(Script to)
{
    private const int Window = 8192;

    private readonly MixedScriptDictionary _traditional = MixedScriptDictionary.For(to);
    private readonly SimplifiedDictionary? _simplified = to.Characters == CharacterSet.Simplified ? SimplifiedDictionary.Instance : null;

    public void Convert(ReadOnlySpan<char> text, IBufferWriter<char> output)
    {
        var result = new TextOutput(output);
        Convert(text, ref result);
        result.Complete();
    }

    public string Convert(string text)
    {
        var result = new TextOutput(text.Length);
        Convert(text, ref result);
        var converted = result.Written.ToString();
        result.Dispose();
        return converted;
    }

    private void Convert(scoped ReadOnlySpan<char> text, ref TextOutput output)
    {
        var sink = new WritingSink(output);
        if (_simplified is null)
        {
            ConvertByLines(text, ref sink);
        }
        else
        {
            ConvertWhole(text, new SimplifiedConversion(_simplified), ref sink);
        }

        output = sink.Output;
    }

    private static void ConvertWhole(scoped ReadOnlySpan<char> text, SimplifiedConversion conversion, ref WritingSink sink)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var shadow = rented.AsSpan(0, text.Length);
        ConversionCharacters.WriteKey(text, shadow);
        conversion.Convert(text, shadow, [], ref sink);
        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>Phrases do not cross lines, so the shadow is made for a few lines at a time and stays in the processor's cache.</summary>
    private void ConvertByLines(scoped ReadOnlySpan<char> text, ref WritingSink sink)
    {
        var conversion = new TraditionalConversion(_traditional);
        var clauses = conversion.Clauses();
        if (_traditional.VariantPhrases is null)
        {
            conversion.ConvertPart(text, [], 0, text.Length, ref clauses, ref sink);
            return;
        }

        for (var start = 0; start < text.Length;)
        {
            var length = LengthOfLines(text[start..]);
            var rented = ArrayPool<char>.Shared.Rent(length);
            var shadow = rented.AsSpan(0, length);
            ConversionCharacters.WriteKey(text.Slice(start, length), shadow);
            conversion.ConvertPart(text, shadow, start, start + length, ref clauses, ref sink);
            ArrayPool<char>.Shared.Return(rented);
            start += length;
        }
    }

    /// <summary>The length of the whole lines that fit into the <see cref="Window"/>, at least one.</summary>
    private static int LengthOfLines(ReadOnlySpan<char> text)
    {
        if (text.Length <= Window)
        {
            return text.Length;
        }

        var last = text[..Window].LastIndexOf('\n');
        var next = last >= 0 ? -1 : text[Window..].IndexOf('\n');
        return last >= 0 ? last + 1 : next >= 0 ? Window + next + 1 : text.Length;
    }
}
