using System.Text;

namespace MongoliaEdition.Editions.Links;

/// <summary>Makes a valid URL of what a source calls one. What is already percent-encoded stays as it is, whatever its charset.</summary>
public static class UrlEncoding
{
    private const string Unreserved = "-._~";
    private const string AllowedInUrl = "-._~!$&'()*+,;=:@/?%";

    public static string Encode(string url)
    {
        var (result, inFragment) = (new StringBuilder(url.Length), false);
        for (var i = 0; i < url.Length;)
        {
            Rune.DecodeFromUtf16(url.AsSpan(i), out var rune, out var length);
            var isFirstHash = rune.Value == '#' && !inFragment;
            inFragment |= isFirstHash;
            var isKept = isFirstHash || (rune.Value == '%' ? IsEscape(url, i) : IsAllowed(rune, AllowedInUrl));
            Append(result, rune, isKept);
            i += length;
        }

        return result.ToString();
    }

    /// <summary>The title of a wiki page as a part of its address: underscores for spaces, slashes and colons kept.</summary>
    public static string EncodeTitle(string title)
    {
        var result = new StringBuilder(title.Length);
        foreach (var rune in title.Replace(' ', '_').EnumerateRunes())
        {
            Append(result, rune, IsAllowed(rune, Unreserved + "/:(),;@!*"));
        }

        return result.ToString();
    }

    private static bool IsAllowed(Rune rune, string marks) =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || marks.Contains((char)rune.Value));

    private static bool IsEscape(string url, int index) =>
        index + 2 < url.Length && char.IsAsciiHexDigit(url[index + 1]) && char.IsAsciiHexDigit(url[index + 2]);

    private static void Append(StringBuilder result, Rune rune, bool isKept) =>
        result.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
}
