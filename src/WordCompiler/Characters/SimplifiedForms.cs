using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.WordCompiler.Characters;

/// <summary>The forms of single characters in Simplified.</summary>
/// <remarks>TSCharactersExt is left out: fonts lack its characters.</remarks>
internal sealed class SimplifiedForms
{
    private readonly char[] _defaults = TraditionalForms.Identity();
    private readonly bool[] _isLong = [.. TraditionalForms.Identity().Select(char.IsHighSurrogate)];

    public SimplifiedForms()
    {
        var own = DictionaryFile.Read("conversion/simplified.txt", typeof(SimplifiedForms).Assembly);
        foreach (var (key, values) in own.Concat(DictionaryFile.Read("opencc/TSCharacters.txt")))
        {
            if (key is [var unit] && _defaults[unit] == unit)
            {
                (_defaults[unit], _isLong[unit]) = values[0] is [var simplified] ? (simplified, false) : (unit, true);
            }
        }
    }

    /// <summary>The unit in Simplified.</summary>
    public char Of(char unit) => _defaults[unit];

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit.</summary>
    public bool IsLong(char unit) => _isLong[unit];
}
