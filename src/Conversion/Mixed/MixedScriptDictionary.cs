using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>What conversion of mixed text to a Traditional script looks up. Immutable; loaded once.</summary>
internal sealed class MixedScriptDictionary
{
    private static readonly PerScript<Lazy<MixedScriptDictionary>> Loaded = PerScript.Of(
        [.. Script.All.Where(script => script.Characters == CharacterSet.Traditional)],
        script => new Lazy<MixedScriptDictionary>(() => new MixedScriptDictionary(script)));

    // Seldom needed.
    private static readonly Lazy<Lexicon> LongCharacters = new(() => new DictionaryGroup([["opencc/STCharacters.txt"]]).Compile());

    private readonly CharacterTable _characters;

    private MixedScriptDictionary(Script script)
    {
        _characters = ConversionCharacters.For(script);
        VariantPhrases = script.VariantPhrases is { } phrases ? ReadPhrases(phrases) : null;
        Units = new SingleUnits(unit => _characters[unit].Alone);
        Path = new TraditionalPath(_characters);
        Signs = new CharacterSigns(_characters);
    }

    /// <summary>The dictionary of the first script.</summary>
    public static MixedScriptDictionary Instance => For(Script.First);

    /// <summary>The script of the word paths.</summary>
    public PathScript Path { get; }

    public CharacterSigns Signs { get; }

    /// <summary>Phrases with forms peculiar to the script, by their key; null if there are none.</summary>
    public Lexicon? VariantPhrases { get; }

    /// <summary>The defaults of Simplified characters, for those that are not one UTF-16 unit.</summary>
    public static Lexicon Characters => LongCharacters.Value;

    /// <summary>The results that do not depend on context.</summary>
    public SingleUnits Units { get; }

    /// <summary>The dictionary of a script; <see cref="Instance"/> for Simplified.</summary>
    public static MixedScriptDictionary For(Script script) => Loaded.Nearest(script).Value;

    public CharacterRole RoleOf(char unit) => _characters[unit].Role;

    /// <summary>The default Traditional form of the unit.</summary>
    public char DefaultOf(char unit) => _characters[unit].Default;

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit and must be looked up in <see cref="Characters"/>.</summary>
    public bool NeedsLookup(char unit) => _characters[unit].IsLong;

    /// <summary>The script's form of a Traditional character.</summary>
    public char VariantOf(char unit) => _characters[unit].Kept;

    private static Lexicon ReadPhrases(string name)
    {
        var builder = new LexiconBuilder();
        DictionaryFile.Visit($"opencc/{name}.txt", (key, values) => builder.Add(ConversionCharacters.KeyOf(key.ToString()), DictionaryFile.First(values)));
        return builder.Build();
    }
}
