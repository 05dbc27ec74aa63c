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
        var shadow = ArrayPool<char>.Shared.Rent(text.Length);
        _traditional.Shadow(text, shadow);
        var sink = new WritingSink(new TextOutput(output));
        if (_simplified is null)
        {
            new TraditionalConversion(_traditional).Convert(text, shadow.AsSpan(0, text.Length), [], ref sink);
        }
        else
        {
            new SimplifiedConversion(_simplified).Convert(text, shadow.AsSpan(0, text.Length), [], ref sink);
        }

        sink.Complete();
        ArrayPool<char>.Shared.Return(shadow);
    }
}
