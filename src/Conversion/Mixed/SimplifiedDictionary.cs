using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>OpenCC's dictionaries from Traditional to Simplified, for texts in both scripts at once. Immutable; loaded once.</summary>
/// <remarks>TSCharactersExt is left out: fonts lack its characters.</remarks>
internal sealed class SimplifiedDictionary
{
    private static readonly Lazy<SimplifiedDictionary> Loaded = new(() => new SimplifiedDictionary());

    // Seldom needed.
    private static readonly Lazy<Lexicon> LongCharacters = new(ReadCharacters);

    private readonly char[] _defaults = new char[char.MaxValue + 1];
    private readonly bool[] _isLonger = new bool[char.MaxValue + 1];

    private SimplifiedDictionary()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            (_defaults[unit], _isLonger[unit]) = ((char)unit, char.IsHighSurrogate((char)unit));
        }

        ReadDefaults();
        Phrases = ReadPhrases();
        Authors = new AuthorContext();
        Units = new SingleUnits(unit => _isLonger[unit] || SimplifiedPath.Characters.Contains(unit, StringComparison.Ordinal) ? SingleUnits.None : _defaults[unit]);
        Path = new SimplifiedPath(this, [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)]);
    }

    public static SimplifiedDictionary Instance => Loaded.Value;

    /// <summary>Phrases by the shadow of their key; the value is followed by the original key.</summary>
    public Lexicon Phrases { get; }

    public static Lexicon Characters => LongCharacters.Value;

    public AuthorContext Authors { get; }

    /// <summary>The script of the word paths.</summary>
    public PathScript Path { get; }

    /// <summary>The results for units that begin no phrase and do not depend on context.</summary>
    public SingleUnits Units { get; }

    /// <summary>The unit in Simplified; itself where <see cref="NeedsLookup"/>.</summary>
    public char DefaultOf(char unit) => _defaults[unit];

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit.</summary>
    public bool NeedsLookup(char unit) => _isLonger[unit];

    private void ReadDefaults() => VisitCharacters((key, values) =>
    {
        if (key is [var unit] && _defaults[unit] == unit)
        {
            (_defaults[unit], _isLonger[unit]) = DictionaryFile.First(values) is [var simplified] ? (simplified, false) : (unit, true);
        }
    });

    private static Lexicon ReadCharacters()
    {
        var builder = new LexiconBuilder();
        VisitCharacters((key, values) => builder.Add(key, DictionaryFile.First(values)));
        return builder.Build();
    }

    private static void VisitCharacters(DictionaryFile.EntryReader read)
    {
        DictionaryFile.Visit("conversion/simplified.txt", read, typeof(SimplifiedDictionary).Assembly);
        DictionaryFile.Visit("opencc/TSCharacters.txt", read);
    }

    private static Lexicon ReadPhrases()
    {
        var builder = new LexiconBuilder();
        var phrases = DictionaryFile.Read("opencc/TSPhrases.txt").Where(phrase => !phrase.Key.AsSpan().ContainsAny(SimplifiedPath.Characters));
        foreach (var (key, values) in phrases)
        {
            builder.Add(MixedScriptDictionary.Shadow(key), values[0] + key);
        }

        return builder.Build();
    }
}
