using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads <c>ISBN 978-0-19-924959-6</c>: ten or thirteen digits, separated by single hyphens or spaces, the last of ten may be an X.</summary>
internal static class IsbnReader
{
    private const string Word = "ISBN";

    public static IsbnSyntax? Read(string text, int start, int floor, int limit)
    {
        if (!text.AsSpan(start, limit - start).StartsWith(Word) || (start > floor && char.IsLetterOrDigit(text[start - 1])))
        {
            return null;
        }

        var first = AddressReader.SkipSpaces(text, start + Word.Length, limit);
        var (end, count) = CountDigits(text, first, limit);
        return first > start + Word.Length && count is 10 or 13
            ? new IsbnSyntax(text[first..end].Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), new TextSpan(start, end))
            : null;
    }

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
