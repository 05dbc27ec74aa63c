using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>How an address may begin (Data/protocols.txt).</summary>
internal static class Protocols
{
    private const int LongestName = 12;

    private static readonly FrozenDictionary<string, string[]> Known = EmbeddedTable.ByWord(typeof(Protocols), "wikitext/protocols.txt");

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an address begins here; two slashes alone count too.</summary>
    public static bool BeginsWithOne(ReadOnlySpan<char> text) => LengthAt(text) > 0;

    /// <summary>The length of the protocol that the text begins with, its colon and slashes included; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("//"))
        {
            return 2;
        }

        var colon = text[..Math.Min(text.Length, LongestName)].IndexOf(':');
        return colon <= 0 ? 0 : LengthOf(text[..colon], text[(colon + 1)..]);
    }

    /// <summary>
    /// Where the protocol begins whose colon stands at <paramref name="colon"/>; -1 if there is none, or if it is the end of a longer word.
    /// </summary>
    public static int StartBefore(ReadOnlySpan<char> text, int colon)
    {
        var start = colon;
        while (start > 0 && colon - start <= LongestName && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var isWord = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_' || char.IsSurrogate(text[start - 1]));
        return start < colon && !isWord && LengthOf(text[start..colon], text[(colon + 1)..]) > 0 ? start : -1;
    }

    private static int LengthOf(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (!Lookup.TryGetValue(name, out var form))
        {
            return 0;
        }

        var needsSlashes = form[0] == "slashes";
        return needsSlashes && !rest.StartsWith("//") ? 0 : name.Length + (needsSlashes ? 3 : 1);
    }
}
