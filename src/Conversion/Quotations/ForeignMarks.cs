using System.Globalization;

namespace MongoliaEdition.Conversion.Quotations;

/// <summary>Quotation marks that belong to a run in another language: they stay as that language has them.</summary>
internal static class ForeignMarks
{
    /// <summary>An apostrophe between letters of an alphabet or a prime between digits: Bush’s, 5’8.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '’' or '‘' && IsForeign(text, index - 1) && IsForeign(text, index + 1);

    /// <summary>A closing mark beside a letter or a digit, which is an apostrophe or a prime if it closes nothing: rock ’n’ roll, 8”.</summary>
    public static bool MayBeApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '’' or '”' && (IsForeign(text, index - 1) || IsForeign(text, index + 1));

    private static bool IsForeign(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && (IsLetter(text[index]) || char.IsAsciiDigit(text[index]));

    /// <summary>
    /// Where the quotation that opens at <paramref name="index"/> ends, if it is foreign: words of an alphabet, and no Chinese
    /// before it or after it; else -1. A foreign word that is quoted within a Chinese sentence is not foreign in this sense.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int index)
    {
        var end = index + 1;
        while (end < text.Length && (!QuotationMark.IsMark(text[end]) || IsApostrophe(text, end)))
        {
            end++;
        }

        var isPair = end < text.Length && QuotationMark.ShapeOf(text[end]) == QuotationMark.ShapeOf(text[index]) && !QuotationMark.Opens(text[end]);
        return isPair && HasLettersOnly(text[(index + 1)..end]) && !IsChinese(Before(text[..index])) && !IsChinese(After(text[(end + 1)..])) ? end : -1;
    }

    private static bool HasLettersOnly(ReadOnlySpan<char> text)
    {
        var hasLetters = false;
        foreach (var unit in text)
        {
            if (IsChinese(unit))
            {
                return false;
            }

            hasLetters |= IsLetter(unit);
        }

        return hasLetters;
    }

    /// <summary>The nearest character before that is a letter of any script or Chinese punctuation; NUL if there is none.</summary>
    private static char Before(ReadOnlySpan<char> text)
    {
        var index = text.Length - 1;
        while (index >= 0 && IsPassedOver(text[index]))
        {
            index--;
        }

        return index < 0 ? '\0' : text[index];
    }

    private static char After(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (index < text.Length && IsPassedOver(text[index]))
        {
            index++;
        }

        return index == text.Length ? '\0' : text[index];
    }

    private static bool IsPassedOver(char unit) => !IsLetter(unit) && !IsChinese(unit);

    private static bool IsLetter(char unit) => unit < '\u2E80' && char.IsLetter(unit);

    /// <summary>Chinese characters, punctuation and full-width forms.</summary>
    private static bool IsChinese(char unit) =>
        unit >= '\u2E80' && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && unit != '\uFFFC';
}
