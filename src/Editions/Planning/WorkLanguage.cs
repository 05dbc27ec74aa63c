using System.Text;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Planning;

/// <summary>The language of a work: as given in references.yml, else guessed from the characters of its title.</summary>
internal static class WorkLanguage
{
    /// <summary>A BCP 47 tag; null for works in Chinese.</summary>
    public static string? Of(BibliographyItem item) => item.Field("language") switch
    {
        { } language => language.StartsWith("zh", StringComparison.Ordinal) ? null : language,
        null when item.Title.EnumerateRunes().Any(IsKana) => "ja",
        null when IsChinese(item.Title) => null,
        null when item.Title.EnumerateRunes().Any(IsCyrillic) => "und-Cyrl",
        null => "und-Latn",
    };

    /// <summary>Whether a name or title contains Chinese characters.</summary>
    public static bool IsChinese(string text) => text.EnumerateRunes().Any(IsHan);

    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsKana(Rune rune) => rune.Value is >= 0x3041 and <= 0x30FA;

    private static bool IsCyrillic(Rune rune) => rune.Value is >= 0x0400 and <= 0x052F;
}
