using System.Runtime.CompilerServices;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// OpenCC's dictionaries rearranged for texts in both scripts at once: what each character says about its script, and the
/// dictionary of phrases by their simplified shadow. Immutable; loaded once.
/// </summary>
internal sealed class MixedScriptDictionary
{
    private const int VariantRank = 0;
    private const int PhraseRank = 1;
    private const string CarelessCharacters = "于后并采";
    private const string Doublets = "台布占周回注";

    // What Taiwan writes for two characters is taken for the one that it is elsewhere too.
    private const string NeverBroughtBack = "么著";

    private static readonly PerScript<Lazy<MixedScriptDictionary>> Loaded = PerScript.Of(
        [.. Script.All.Where(script => script.Characters == CharacterSet.Traditional)],
        script => new Lazy<MixedScriptDictionary>(() => new MixedScriptDictionary(script)));

    private readonly char[] _shadows = new char[char.MaxValue + 1];
    private readonly char[] _defaults = new char[char.MaxValue + 1];
    private readonly char[] _variants = new char[char.MaxValue + 1];
    private readonly bool[] _isLonger = new bool[char.MaxValue + 1];
    private readonly CharacterRole[] _roles = new CharacterRole[char.MaxValue + 1];
    private readonly bool _isFirst;

    private MixedScriptDictionary(Script script)
    {
        _isFirst = script == Script.First;
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            _shadows[unit] = _defaults[unit] = _variants[unit] = (char)unit;
            _isLonger[unit] = char.IsHighSurrogate((char)unit);
        }

        ReadVariants(script);
        ReadTraditional();
        ReadSimplified();
        HasVariantPhrases = script.VariantPhrases is not null;
        Characters = new DictionaryGroup([["opencc/STCharacters.txt"]]).Compile();
        if (!_isFirst)
        {
            TakeRoles(script);
        }

        Phrases = ReadPhrases(script);
        Units = new SingleUnits(ResultOf);
    }

    /// <summary>The one of the first script, whose shadows hold for all.</summary>
    public static MixedScriptDictionary Instance => For(Script.First);

    /// <summary>By the shadow of the simplified key; values in the script's forms.</summary>
    public Lexicon Phrases { get; }

    /// <summary>Whether some of the phrases say which forms the script writes, in whatever characters they are met.</summary>
    public bool HasVariantPhrases { get; }

    /// <summary>The defaults of simplified characters, for those whose default is not one UTF-16 unit.</summary>
    public Lexicon Characters { get; }

    /// <summary>What a unit becomes that begins no phrase and that no context need decide.</summary>
    public SingleUnits Units { get; }

    /// <summary>The one that converts to a script; of a script in simplified characters, <see cref="Instance"/>.</summary>
    public static MixedScriptDictionary For(Script script) => Loaded.Nearest(script).Value;

    public CharacterRole RoleOf(char unit) => _roles[unit];

    public bool IsVariantPhrase(int match) => HasVariantPhrases && Phrases.Rank(match) == VariantRank;

    /// <summary>What the unit is in Traditional where nothing else decides.</summary>
    public char DefaultOf(char unit) => _defaults[unit];

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit, so that <see cref="Characters"/> must tell.</summary>
    public bool NeedsLookup(char unit) => _isLonger[unit];

    /// <summary>The form that the script prefers for a character of Traditional.</summary>
    public char VariantOf(char unit) => _variants[unit];

    /// <summary>The same text in Simplified, unit for unit, by characters alone: the key by which mixed texts meet the dictionary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shadow(ReadOnlySpan<char> text, Span<char> shadow)
    {
        var shadows = _shadows;
        for (var i = 0; i < text.Length; i++)
        {
            shadow[i] = shadows[text[i]];
        }
    }

    public string Shadow(string text) => string.Create(text.Length, (this, text), static (shadow, state) => state.Item1.Shadow(state.text, shadow));

    /// <summary>Whether of the characters that tell their script at least nineteen of twenty are Traditional; false where none tells.</summary>
    public bool IsNearlyAllTraditional(IEnumerable<string> texts)
    {
        var (traditional, simplified) = (0, 0);
        foreach (var text in texts)
        {
            foreach (var unit in text)
            {
                traditional += _roles[unit] == CharacterRole.Traditional ? 1 : 0;
                simplified += _roles[unit] == CharacterRole.Simplified ? 1 : 0;
            }
        }

        return traditional > 0 && traditional >= 19 * simplified;
    }

    private char ResultOf(char unit) => _roles[unit] switch
    {
        _ when _isLonger[unit] => SingleUnits.None,
        CharacterRole.Neutral or CharacterRole.Traditional => _variants[unit],
        CharacterRole.Simplified => _defaults[unit],
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

    private void ReadTraditional() => DictionaryFile.Read("opencc/TSCharacters.txt", (key, values) =>
    {
        if (key is [var unit] && DictionaryFile.First(values) is [var simplified])
        {
            _shadows[unit] = simplified;
            _roles[unit] = Contains(values, key) ? CharacterRole.Neutral : CharacterRole.Traditional;
        }
    });

    private void ReadSimplified() => DictionaryFile.Read("opencc/STCharacters.txt", (key, values) =>
    {
        if (key is not [var unit])
        {
            return;
        }

        var first = DictionaryFile.First(values);
        _defaults[unit] = first is [var single] ? _variants[single] : unit;
        _isLonger[unit] = first.Length > 1;
        _roles[unit] = values.Length == 1 && _defaults[unit] == unit && !_isLonger[unit] ? _roles[unit]
            : !Contains(values, key) ? CharacterRole.Simplified
            : CarelessCharacters.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Careless
            : Doublets.Contains(unit, StringComparison.Ordinal) ? CharacterRole.Doublet : CharacterRole.Shared;
    });

    private Lexicon ReadPhrases(Script script)
    {
        var builder = new LexiconBuilder();
        if (script.VariantPhrases is { } variants)
        {
            DictionaryFile.Read($"opencc/{variants}.txt", (key, values) =>
                builder.Add(Shadow(key.ToString()), DictionaryFile.First(values), VariantRank));
        }

        DictionaryFile.Read("conversion/corrections.txt", (key, values) => AddPhrase(builder, key, values), typeof(MixedScriptDictionary).Assembly);
        DictionaryFile.Read("opencc/STPhrases.txt", (key, values) => AddPhrase(builder, key, values));
        DictionaryFile.Read("opencc/STPhrases_GeneratedFromRegionalPhrases.txt", (key, values) => AddPhrase(builder, key, values));
        return builder.Build();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPhrase(LexiconBuilder builder, ReadOnlySpan<char> key, ReadOnlySpan<char> values)
    {
        var first = DictionaryFile.First(values);
        Span<char> shadow = stackalloc char[key.Length];
        Span<char> value = stackalloc char[first.Length];
        Shadow(key, shadow);
        for (var i = 0; i < first.Length; i++)
        {
            value[i] = _variants[first[i]];
            NoteShared(key, value[i], i);
        }

        builder.Add(shadow, value, PhraseRank);
    }

    /// <summary>A character that only phrases change (as the tables of single characters do not tell) is shared as well.</summary>
    private void NoteShared(ReadOnlySpan<char> key, char value, int index)
    {
        if (_isFirst && index < key.Length && key[index] != value && _roles[key[index]] == CharacterRole.Neutral && _variants[key[index]] != value)
        {
            _roles[key[index]] = CharacterRole.Shared;
        }
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
