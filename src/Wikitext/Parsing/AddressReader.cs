using System.Globalization;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Finds where an address ends.</summary>
internal static class AddressReader
{
    /// <summary>The address behind an opening bracket; empty if there is none.</summary>
    public static TextSpan ReadBracketed(string text, int start, int limit)
    {
        var protocol = Protocols.LengthAt(text.AsSpan(start, limit - start));
        var end = protocol == 0 ? start : EndOf(text, start + protocol, limit);
        return end > start + protocol ? new TextSpan(start, end) : new TextSpan(start, start);
    }

    /// <summary>
    /// The address in the text to whose protocol the colon belongs; empty if there is none. It does not take the punctuation of the
    /// sentence with it, nor a closing bracket that was not opened in it.
    /// </summary>
    public static TextSpan ReadFree(string text, int colon, int floor, int limit)
    {
        var start = Protocols.StartBefore(text.AsSpan(0, limit), colon);
        if (start < floor)
        {
            return new TextSpan(colon, colon);
        }

        var protocol = Protocols.LengthAt(text.AsSpan(start, limit - start));
        var end = EndOf(text, start + protocol, limit);
        var quotes = text.AsSpan(start, end - start).IndexOf("''");
        end = WithoutPunctuation(text, start, quotes < 0 ? end : start + quotes);
        return end > start + protocol ? new TextSpan(start, end) : new TextSpan(colon, colon);
    }

    public static int SkipSpaces(string text, int start, int limit)
    {
        while (start < limit && char.GetUnicodeCategory(text[start]) == UnicodeCategory.SpaceSeparator)
        {
            start++;
        }

        return start;
    }

    private static int EndOf(string text, int start, int limit)
    {
        while (start < limit && !EndsAddress(text[start]))
        {
            start++;
        }

        return start;
    }

    // Parser.php: EXT_LINK_URL_CLASS.
    private static bool EndsAddress(char character) =>
        character is '[' or ']' or '<' or '>' or '"' or <= ' ' or '\u007F' or '\uFFFD'
        || (character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    private static int WithoutPunctuation(string text, int start, int end)
    {
        var isBracketed = text.AsSpan(start, end - start).Contains('(');
        while (end > start && (text[end - 1] is ',' or ';' or '.' or ':' or '!' or '?' or '\\' || (text[end - 1] == ')' && !isBracketed)))
        {
            // The semicolon of a character reference stays with it.
            if (text[end - 1] == ';' && text.AsSpan(start, end - start).LastIndexOf('&') is var at && at >= 0
                && Entities.Read(text.AsSpan(start + at, end - start - at), out var length) is not null && start + at + length == end)
            {
                break;
            }

            end--;
        }

        return end;
    }
}
