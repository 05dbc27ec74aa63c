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
        while (start < limit && !WebAddress.IsEnd(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int WithoutPunctuation(string text, int start, int end)
    {
        var last = start + WebAddress.LengthWithoutPunctuation(text.AsSpan(start, end - start));
        return last < end && text[last] == ';' && EndsReference(text.AsSpan(start, last + 1 - start)) ? last + 1 : last;
    }

    /// <summary>The semicolon of a character reference stays with it.</summary>
    private static bool EndsReference(ReadOnlySpan<char> address) =>
        address.LastIndexOf('&') is var at and >= 0 && Entities.Read(address[at..], out var length) is not null && at + length == address.Length;
}
