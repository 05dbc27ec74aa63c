using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Characters;

/// <summary>The forms of single characters in a Traditional script.</summary>
internal sealed class TraditionalForms
{
    // Taiwan's form of two different characters stands for the one that is the same elsewhere.
    private const string NeverBroughtBack = "么著";

    private readonly char[] _defaults = Identity();
    private readonly char[] _variants = Identity();
    private readonly bool[] _isLong = [.. Identity().Select(char.IsHighSurrogate)];

    public TraditionalForms(Script script)
    {
        foreach (var (unit, variant) in Own(script))
        {
            _variants[unit] = _defaults[unit] = variant;
        }

        if (script.Parent is { } parent)
        {
            BringBack(parent);
        }

        ReadSimplified();
    }

    /// <summary>The default form of a unit.</summary>
    public char DefaultOf(char unit) => _defaults[unit];

    /// <summary>The script's form of a Traditional character.</summary>
    public char VariantOf(char unit) => _variants[unit];

    /// <summary>Whether the unit, or its counterpart, is not a whole character.</summary>
    public bool IsLong(char unit) => _isLong[unit];

    /// <summary>The forms that are the script's own.</summary>
    public static IEnumerable<KeyValuePair<char, char>> Own(Script script) =>
        from entry in DictionaryFile.Read($"opencc/{script.VariantTable}.txt")
        where entry.Key.Length == 1 && entry.Values[0].Length == 1
        select KeyValuePair.Create(entry.Key[0], entry.Values[0][0]);

    /// <summary>Each UTF-16 unit.</summary>
    public static char[] Identity() => [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)];

    /// <summary>Forms of another script are mapped to OpenCC's own, unless they are characters in their own right.</summary>
    private void BringBack(Script other)
    {
        var counterparts = DictionaryFile.Read("opencc/STCharacters.txt").SelectMany(entry => entry.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var (unit, form) in Own(other))
        {
            if (!NeverBroughtBack.Contains(form) && !counterparts.Contains(form.ToString()))
            {
                _variants[form] = _defaults[form] = _variants[unit];
            }
        }
    }

    private void ReadSimplified()
    {
        foreach (var (key, values) in DictionaryFile.Read("opencc/STCharacters.txt").Where(entry => entry.Key.Length == 1))
        {
            var unit = key[0];
            _isLong[unit] = values[0].Length > 1;
            _defaults[unit] = _isLong[unit] ? unit : _variants[CharacterForms.Of(unit)[0]];
        }
    }
}
