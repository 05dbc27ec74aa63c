using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>OpenCC's dictionaries from Traditional to Simplified, for texts in both scripts at once. Immutable; loaded once.</summary>
/// <remarks>TSCharactersExt is left out: fonts lack its characters.</remarks>
internal sealed class SimplifiedDictionary
{
    private static readonly Script Simplified = Script.WrittenIn(CharacterSet.Simplified);
    private static readonly Lazy<SimplifiedDictionary> Loaded = new(() => new SimplifiedDictionary());

    // Seldom needed.
    private static readonly Lazy<Lexicon> LongCharacters = new(ReadCharacters);

    private readonly CharacterTable _characters;

    private SimplifiedDictionary()
    {
        _characters = ConversionCharacters.For(Simplified);
        Phrases = ReadPhrases();
        Authors = new AuthorContext();
        Units = new SingleUnits(unit => _characters[unit].Alone);
        Path = new SimplifiedPath(_characters);
        Signs = new CharacterSigns(_characters);
    }

    public static SimplifiedDictionary Instance => Loaded.Value;

    /// <summary>Phrases by the key of theirs; the value is followed by the original key.</summary>
    public Lexicon Phrases { get; }

    public static Lexicon Characters => LongCharacters.Value;

    public AuthorContext Authors { get; }

    /// <summary>The script of the word paths.</summary>
    public PathScript Path { get; }

    public CharacterSigns Signs { get; }

    /// <summary>The results for units that begin no phrase and do not depend on context.</summary>
    public SingleUnits Units { get; }

    /// <summary>The unit in Simplified; itself where <see cref="NeedsLookup"/>.</summary>
    public char DefaultOf(char unit) => _characters[unit].Kept;

    /// <summary>Whether the character or its counterpart is longer than one UTF-16 unit.</summary>
    public bool NeedsLookup(char unit) => _characters[unit].IsLong;

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
        var phrases = DictionaryFile.Read("opencc/TSPhrases.txt").Where(phrase => !phrase.Key.AsSpan().ContainsAny(SimplifiedPath.Decided));
        foreach (var (key, values) in phrases)
        {
            builder.Add(ConversionCharacters.KeyOf(key), values[0] + key);
        }

        return builder.Build();
    }
}
