using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>The language of a source: as its template tells it, else as the script of its words shows it.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
internal sealed record SourceLanguage(string Tag, SourceScript Script)
{
    private static readonly FrozenDictionary<string, SourceLanguage> ByName = ReadLanguages();

    /// <summary>Finds the language of a name or code; null where we know none.</summary>
    public static SourceLanguage? Find(string name) =>
        ByName.GetValueOrDefault(CitationParameter.Key(name.Trim()));

    /// <summary>
    /// The language of some words that are not Chinese, null where they are or where nothing shows.
    /// </summary>
    /// <param name="declared">The language the template gives, null where it gives none.</param>
    public static string? TagOf(string text, SourceLanguage? declared)
    {
        var letters = LettersOf(text);
        return declared switch
        {
            { Script: SourceScript.Han } when letters.HasFlag(Letters.Han) || letters.HasFlag(Letters.EastAsian) => declared.Tag,
            { Script: SourceScript.Other } when IsForeign(letters) => declared.Tag,
            _ => Guess(letters),
        };
    }

    /// <summary>Whether some words are in a script other than the Chinese.</summary>
    public static bool IsForeign(string text) => IsForeign(LettersOf(text));

    private static bool IsForeign(Letters letters) =>
        letters != Letters.None && !letters.HasFlag(Letters.Han) && !letters.HasFlag(Letters.EastAsian);

    // Letters beyond ASCII may be of any language; Mongolian has two that Russian has not.
    private static string? Guess(Letters letters) => letters switch
    {
        _ when letters.HasFlag(Letters.Kana) => "ja",
        _ when letters.HasFlag(Letters.Hangul) => "ko",
        _ when !IsForeign(letters) => null,
        _ when letters.HasFlag(Letters.Mongolian) => "mn",
        _ when letters.HasFlag(Letters.Cyrillic) => "ru",
        _ when letters.HasFlag(Letters.LatinBeyondAscii) => "und-Latn",
        Letters.Ascii => "en",
        _ => null,
    };

    private static Letters LettersOf(string text)
    {
        var letters = Letters.None;
        foreach (var rune in text.EnumerateRunes())
        {
            letters |= Rune.IsLetter(rune) ? LettersOf(rune.Value) : Letters.None;
        }

        return letters;
    }

    private static Letters LettersOf(int rune) => rune switch
    {
        < 0x80 => Letters.Ascii,
        < 0x250 or (>= 0x1E00 and < 0x1F00) => Letters.LatinBeyondAscii,
        'ө' or 'ү' or 'Ө' or 'Ү' => Letters.Mongolian | Letters.Cyrillic,
        >= 0x400 and < 0x530 => Letters.Cyrillic,
        >= 0x3040 and < 0x3100 => Letters.Kana,
        (>= 0xAC00 and < 0xD7B0) or (>= 0x1100 and < 0x1200) => Letters.Hangul,
        0x3005 or 0x3007 or (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or >= 0x20000 => Letters.Han,
        _ => Letters.Other,
    };

    private static FrozenDictionary<string, SourceLanguage> ReadLanguages() => EmbeddedTable
        .Rows(typeof(SourceLanguage), "citations/languages.txt")
        .SelectMany(row => row[2..]
            .Select(name => (Name: CitationParameter.Key(name), Language: new SourceLanguage(row[0], ScriptOf(row[1])))))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Language);

    private static SourceScript ScriptOf(string cell) => cell switch
    {
        "chinese" => SourceScript.Chinese,
        "han" => SourceScript.Han,
        _ => SourceScript.Other,
    };

    [Flags]
    private enum Letters
    {
        None = 0,
        Ascii = 1,
        LatinBeyondAscii = 2,
        Cyrillic = 4,
        Mongolian = 8,
        Kana = 16,
        Hangul = 32,
        EastAsian = Kana | Hangul,
        Han = 64,
        Other = 128,
    }
}

internal enum SourceScript
{
    Chinese,

    /// <summary>Another language, whose words may be all Chinese characters.</summary>
    Han,

    Other,
}
