using System.Runtime.CompilerServices;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// What conversion to a script in Traditional characters knows of single characters, for texts in both scripts at once: what each says about its script,
/// and its forms. Immutable; loaded once.
/// </summary>
internal sealed class MixedScriptDictionary
{
    private const string Doublets = "台布占周回注";

    // What Taiwan writes for two characters is taken for the one that it is elsewhere too.
    private const string NeverBroughtBack = "么著";

    private static readonly PerScript<Lazy<MixedScriptDictionary>> Loaded = PerScript.Of(
        [.. Script.All.Where(script => script.Characters == CharacterSet.Traditional)],
        script => new Lazy<MixedScriptDictionary>(() => new MixedScriptDictionary(script)));

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
        Characters = new DictionaryGroup([["opencc/STCharacters.txt"]]).Compile();
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

    /// <summary>The one of the first script, whose shadows hold for all.</summary>
    public static MixedScriptDictionary Instance => For(Script.First);

    /// <summary>What the most likely words are asked for.</summary>
    public PathScript Path { get; }

    public CharacterSigns Signs { get; }

    /// <summary>Expressions whose forms the script has its own, in whatever characters they are met, by their shadow; null where it has none.</summary>
    public Lexicon? VariantPhrases { get; }

    /// <summary>The defaults of simplified characters, for those whose default is not one UTF-16 unit.</summary>
    public Lexicon Characters { get; }

    /// <summary>What a unit becomes whatever stands around it.</summary>
    public SingleUnits Units { get; }

    /// <summary>The one that converts to a script; of a script in simplified characters, <see cref="Instance"/>.</summary>
    public static MixedScriptDictionary For(Script script) => Loaded.Nearest(script).Value;

    public CharacterRole RoleOf(char unit) => _roles[unit];

    /// <summary>What the unit is in Traditional where nothing else decides.</summary>
    public char DefaultOf(char unit) => _defaults[unit];

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit, so that <see cref="Characters"/> must tell.</summary>
    public bool NeedsLookup(char unit) => _isLonger[unit];

    /// <summary>The form that the script prefers for a character of Traditional.</summary>
    public char VariantOf(char unit) => _variants[unit];

    /// <summary>The same text in Simplified, unit for unit, by characters alone: the key by which mixed texts meet words and rules.</summary>
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

    /// <summary>What is written in the forms of another script is taken for OpenCC's own forms, unless they are characters of their own.</summary>
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
    /// What characters tell is the same whichever forms are wanted, but that a form which Simplified has as well (户, 温) tells nothing, and
    /// neither does the character it stands for: what is converted must stay as it is.
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
            : !Contains(values, key) ? CharacterRole.Simplified
            : CharacterSigns.Careless.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Careless
            : Doublets.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Doublet : CharacterRole.Shared;
    });

    /// <summary>A character that only words change (as the tables of single characters do not tell) is shared as well.</summary>
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
