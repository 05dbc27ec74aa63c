using System.Text;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Planning;

/// <summary>The language of a work: as given in references.yml, else guessed from the characters of its title.</summary>
internal static class WorkLanguage
{
    /// <summary>A BCP 47 tag; null for works in Chinese.</summary>
    public static string? Of(BibliographyItem item) => item.Field("language") is { } language
        ? language.StartsWith("zh", StringComparison.Ordinal) ? null : language
        : OfText(item.Title);

    /// <summary>The same of what a reader has to take in hand: a title that the editors give in Chinese may stand in a foreign volume.</summary>
    public static string? OfPrint(BibliographyItem item) => Of(item) ?? (item.Field("container-title") is { } container ? OfText(container) : null);

    private static string? OfText(string text) => text switch
    {
        _ when text.EnumerateRunes().Any(IsKana) => "ja",
        _ when IsChinese(text) => null,
        _ when text.EnumerateRunes().Any(IsCyrillic) => "und-Cyrl",
        _ => "und-Latn",
    };

    /// <summary>Whether a name or title contains Chinese characters.</summary>
    public static bool IsChinese(string text) => text.EnumerateRunes().Any(IsHan);

    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsKana(Rune rune) => rune.Value is >= 0x3041 and <= 0x30FA;

    private static bool IsCyrillic(Rune rune) => rune.Value is >= 0x0400 and <= 0x052F;
}
