using System.Globalization;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Finds where an address ends.</summary>
internal static class AddressReader
{
    private static readonly string[] AngleReferences = ["&lt;", "&gt;"];

    /// <summary>Whether a character ends what stands behind an opening bracket: angle brackets are still characters there.</summary>
    public static bool EndsBracketed(char character) => character is not ('<' or '>') && WebAddress.IsEnd(character);

    /// <summary>The length of the address in it: up to an angle bracket, written as it is or as a reference.</summary>
    public static int EndOfAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('<', '>') is var angle && angle < 0 ? text.Length : angle;
        foreach (var reference in AngleReferences)
        {
            end = text[..end].IndexOf(reference) is var at && at < 0 ? end : at;
        }

        return end;
    }

    public static bool IsSpace(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

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
        end = WithoutPunctuation(text, start, EndBeforeReference(text, start, end));
        return end > start + protocol ? new TextSpan(start, end) : new TextSpan(colon, colon);
    }

    public static int SkipSpaces(string text, int start, int limit)
    {
        while (start < limit && IsSpace(text[start]))
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

    /// <summary>References to angle brackets and to the space that does not break end an address in the text.</summary>
    private static int EndBeforeReference(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOf('&');
            at = next < 0 ? end : at + next;
            if (at < end && Entities.Read(text.AsSpan(at, end - at), out _) is "<" or ">" or "\u00A0")
            {
                return at;
            }
        }

        return end;
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
