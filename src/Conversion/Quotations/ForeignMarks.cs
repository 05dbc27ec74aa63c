using System.Globalization;

namespace MongoliaEdition.Conversion.Quotations;

/// <summary>Quotation marks of text in another language, which stay as typed.</summary>
internal static class ForeignMarks
{
    /// <summary>An apostrophe between Latin letters or a prime between digits: Bush’s, 5’8.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '’' or '‘' && IsForeign(text, index - 1) && IsForeign(text, index + 1);

    /// <summary>A closing mark beside a letter or a digit: an apostrophe or a prime if it closes nothing (rock ’n’ roll, 8”).</summary>
    public static bool MayBeApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '’' or '”' && (IsForeign(text, index - 1) || IsForeign(text, index + 1));

    private static bool IsForeign(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && (IsLetter(text[index]) || char.IsAsciiDigit(text[index]));

    /// <summary>
    /// The end of the quotation opened at <paramref name="index"/>, if it is foreign: alphabetic words, with no Chinese
    /// before or after it; otherwise -1. A foreign word quoted in a Chinese sentence does not count.
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
