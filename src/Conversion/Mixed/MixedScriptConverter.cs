using System.Buffers;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Conversion;

/// <summary>
/// Converts text in any mixture of scripts to one script, by dictionaries and context alone: no rules, no quotation marks.
/// Keeps the number of characters. Immutable; safe to share between threads.
/// </summary>
public sealed class MixedScriptConverter(Script to)
{
    private readonly MixedScriptDictionary _traditional = MixedScriptDictionary.Instance;
    private readonly SimplifiedDictionary? _simplified = to == Script.Hans ? SimplifiedDictionary.Instance : null;

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
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var shadow = rented.AsSpan(0, text.Length);
        _traditional.Shadow(text, shadow);
        var sink = new WritingSink(output);
        if (_simplified is null)
        {
            new TraditionalConversion(_traditional).Convert(text, shadow, [], ref sink);
        }
        else
        {
            new SimplifiedConversion(_simplified).Convert(text, shadow, [], ref sink);
        }

        output = sink.Output;
        ArrayPool<char>.Shared.Return(rented);
    }
}
