using System.Runtime.CompilerServices;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Single characters for conversion of mixed text to a Traditional script: the role of each,
/// and its forms. Immutable; loaded once.
/// </summary>
internal sealed class MixedScriptDictionary
{
    private const string Doublets = "台布占周回注";

    // Taiwan's form of two different characters stands for the one that is the same elsewhere.
    private const string NeverBroughtBack = "么著";

    private static readonly PerScript<Lazy<MixedScriptDictionary>> Loaded = PerScript.Of(
        [.. Script.All.Where(script => script.Characters == CharacterSet.Traditional)],
        script => new Lazy<MixedScriptDictionary>(() => new MixedScriptDictionary(script)));

    // Seldom needed.
    private static readonly Lazy<Lexicon> LongCharacters = new(() => new DictionaryGroup([["opencc/STCharacters.txt"]]).Compile());

    private readonly char[] _defaults = new char[char.MaxValue + 1];
    private readonly char[] _variants = new char[char.MaxValue + 1];
    private readonly bool[] _isLonger = new bool[char.MaxValue + 1];
    private readonly CharacterRole[] _roles = new CharacterRole[char.MaxValue + 1];

    private MixedScriptDictionary(Script script)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            _defaults[unit] = _variants[unit] = (char)unit;
            _isLonger[unit] = char.IsHighSurrogate((char)unit);
        }

        ReadVariants(script);
        ReadTraditional();
        ReadSimplified();
        NoteVarying();
        VariantPhrases = script.VariantPhrases is { } phrases ? ReadPhrases(phrases) : null;
        if (script != Script.First)
        {
            TakeRoles(script);
        }

        var varying = ConversionWords.Table.Varying.ToHashSet();
        Units = new SingleUnits(unit => ResultOf(unit, varying));
        Path = new TraditionalPath(this, _defaults, _variants);
        Signs = new CharacterSigns(RoleOf);
    }

    /// <summary>The dictionary of the first script, whose shadows serve all.</summary>
    public static MixedScriptDictionary Instance => For(Script.First);

    /// <summary>The script of the word paths.</summary>
    public PathScript Path { get; }

    public CharacterSigns Signs { get; }

    /// <summary>Phrases with forms peculiar to the script, by their shadow; null if there are none.</summary>
    public Lexicon? VariantPhrases { get; }

    /// <summary>The defaults of Simplified characters, for those that are not one UTF-16 unit.</summary>
    public static Lexicon Characters => LongCharacters.Value;

    /// <summary>The results that do not depend on context.</summary>
    public SingleUnits Units { get; }

    /// <summary>The dictionary of a script; <see cref="Instance"/> for Simplified.</summary>
    public static MixedScriptDictionary For(Script script) => Loaded.Nearest(script).Value;

    public CharacterRole RoleOf(char unit) => _roles[unit];

    /// <summary>The default Traditional form of the unit.</summary>
    public char DefaultOf(char unit) => _defaults[unit];

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit and must be looked up in <see cref="Characters"/>.</summary>
    public bool NeedsLookup(char unit) => _isLonger[unit];

    /// <summary>The script's form of a Traditional character.</summary>
    public char VariantOf(char unit) => _variants[unit];

    /// <summary>The text in Simplified, unit for unit, by characters alone: the key for matching words and rules in mixed text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Shadow(ReadOnlySpan<char> text, Span<char> shadow)
    {
        var shadows = WordKey.Units;
        for (var i = 0; i < text.Length; i++)
        {
            shadow[i] = shadows[text[i]];
        }
    }

    public static string Shadow(string text) => WordKey.Of(text);

    private char ResultOf(char unit, HashSet<char> varying) => _roles[unit] switch
    {
        _ when _isLonger[unit] => SingleUnits.None,
        CharacterRole.Neutral or CharacterRole.Traditional => _variants[unit],
        CharacterRole.Simplified when !varying.Contains(unit) => _defaults[unit],
        _ => SingleUnits.None,
    };

    private void ReadVariants(Script script)
    {
        foreach (var (unit, variant) in FormsOf(script))
        {
            _variants[unit] = _defaults[unit] = variant;
        }

        if (script.Parent is { } parent)
        {
            BringBack(parent);
        }
    }

    /// <summary>Forms of another script are mapped to OpenCC's own, unless they are characters in their own right.</summary>
    private void BringBack(Script other)
    {
        var counterparts = DictionaryFile.Read("opencc/STCharacters.txt").SelectMany(entry => entry.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var (unit, form) in FormsOf(other))
        {
            if (!NeverBroughtBack.Contains(form) && !counterparts.Contains(form.ToString()))
            {
                _variants[form] = _defaults[form] = _variants[unit];
            }
        }
    }

    private static IEnumerable<KeyValuePair<char, char>> FormsOf(Script script) =>
        from entry in DictionaryFile.Read($"opencc/{script.VariantTable}.txt")
        where entry.Key.Length == 1 && entry.Values[0].Length == 1
        select KeyValuePair.Create(entry.Key[0], entry.Values[0][0]);

    /// <summary>
    /// Roles are the same for every target, except that a form shared with Simplified (户, 温) is neutral, and
    /// so is the character it stands for: a second conversion must change nothing.
    /// </summary>
    private void TakeRoles(Script script)
    {
        Instance._roles.CopyTo(_roles, 0);
        foreach (var (unit, variant) in FormsOf(script).Where(pair => _roles[pair.Value] == CharacterRole.Simplified))
        {
            _roles[unit] = _roles[variant] = CharacterRole.Neutral;
        }
    }

    private void ReadTraditional() => DictionaryFile.Visit("opencc/TSCharacters.txt", (key, values) =>
    {
        if (key is [var unit] && DictionaryFile.First(values) is [_])
        {
            _roles[unit] = Contains(values, key) ? CharacterRole.Neutral : CharacterRole.Traditional;
        }
    });

    private void ReadSimplified() => DictionaryFile.Visit("opencc/STCharacters.txt", (key, values) =>
    {
        if (key is not [var unit])
        {
            return;
        }

        _isLonger[unit] = DictionaryFile.First(values).Length > 1;
        _defaults[unit] = _isLonger[unit] ? unit : _variants[CharacterForms.Of(unit)[0]];
        _roles[unit] = values.Length == 1 && _defaults[unit] == unit && !_isLonger[unit] ? _roles[unit]
            : !Contains(values, key) && !CharacterForms.Of(unit).Contains(unit) ? CharacterRole.Simplified
            : CharacterSigns.Careless.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Careless
            : Doublets.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Doublet : CharacterRole.Shared;
    });

    /// <summary>A character that changes only within words is shared as well.</summary>
    private void NoteVarying()
    {
        foreach (var unit in ConversionWords.Table.Varying)
        {
            _roles[unit] = _roles[unit] == CharacterRole.Neutral ? CharacterRole.Shared : _roles[unit];
        }
    }

    private static Lexicon ReadPhrases(string name)
    {
        var builder = new LexiconBuilder();
        DictionaryFile.Visit($"opencc/{name}.txt", (key, values) => builder.Add(Shadow(key.ToString()), DictionaryFile.First(values)));
        return builder.Build();
    }

    private static bool Contains(ReadOnlySpan<char> values, ReadOnlySpan<char> value)
    {
        foreach (var range in values.Split(' '))
        {
            if (values[range].SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }
}
