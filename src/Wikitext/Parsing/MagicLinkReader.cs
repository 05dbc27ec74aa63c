using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Reads MediaWiki's magic links: <c>ISBN 978-0-19-924959-6</c> (ten or thirteen digits, separated by single hyphens or spaces, the last of
/// ten may be an X), <c>RFC 2616</c>, <c>PMID 123456</c>.
/// </summary>
internal static class MagicLinkReader
{
    private static readonly (string Word, MagicLinkKind Kind)[] Words =
        [("ISBN", MagicLinkKind.Book), ("RFC", MagicLinkKind.Standard), ("PMID", MagicLinkKind.Paper)];

    public static MagicLinkSyntax? Read(string text, int start, int floor, int limit)
    {
        if (start > floor && IsWordCharacter(text[start - 1]))
        {
            return null;
        }

        foreach (var (word, kind) in Words)
        {
            if (text.AsSpan(start, limit - start).StartsWith(word))
            {
                return Read(text, start, start + word.Length, limit, kind);
            }
        }

        return null;
    }

    private static MagicLinkSyntax? Read(string text, int start, int wordEnd, int limit, MagicLinkKind kind)
    {
        var first = AddressReader.SkipSpaces(text, wordEnd, limit);
        if (first == wordEnd)
        {
            return null;
        }

        return kind == MagicLinkKind.Book ? ReadBook(text, start, first, limit) : ReadNumber(text, start, first, limit, kind);
    }

    private static MagicLinkSyntax? ReadBook(string text, int start, int first, int limit)
    {
        var (end, count) = CountDigits(text, first, limit);
        return count is 10 or 13
            ? new MagicLinkSyntax(
                MagicLinkKind.Book,
                text[first..end].Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
                new TextSpan(start, end))
            : null;
    }

    /// <summary>Digits up to the end of the word.</summary>
    private static MagicLinkSyntax? ReadNumber(string text, int start, int first, int limit, MagicLinkKind kind)
    {
        var end = first;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > first && (end == limit || !IsWordCharacter(text[end])) ? new MagicLinkSyntax(kind, text[first..end], new TextSpan(start, end)) : null;
    }

    private static bool IsWordCharacter(char unit) => char.IsLetterOrDigit(unit) || unit == '_';

    private static (int End, int Count) CountDigits(string text, int start, int limit)
    {
        var (end, count) = (start, 0);
        for (var i = start; i < limit && count < 14; i++)
        {
            var isDigit = char.IsAsciiDigit(text[i]) || (count == 9 && text[i] is 'X' or 'x');
            if (!isDigit && (text[i] is not ('-' or ' ') || i > end))
            {
                break;
            }

            (end, count) = isDigit ? (i + 1, count + 1) : (end, count);
        }

        return (end, count);
    }
}
