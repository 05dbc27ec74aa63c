using System.Buffers;
using System.Text;

namespace MongoliaEdition.Editions.Links;

/// <summary>Makes a valid URL from one as written in the source. Percent-encoded parts are kept, whatever their charset.</summary>
public static class UrlEncoding
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Allowed = "-._~!$&'()*+,;=:@/?%";

    // Nothing to encode, and no percent sign that could be one of the text.
    private static readonly SearchValues<char> Plain = SearchValues.Create(Alphanumeric + Allowed.TrimEnd('%'));

    public static string Encode(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(Plain))
        {
            return url;
        }

        var (result, inFragment) = (new StringBuilder(url.Length), false);
        for (var i = 0; i < url.Length;)
        {
            Rune.DecodeFromUtf16(url.AsSpan(i), out var rune, out var length);
            var isFirstHash = rune.Value == '#' && !inFragment;
            inFragment |= isFirstHash;
            var isKept = isFirstHash || (rune.Value == '%' ? IsEscape(url, i) : IsAllowed(rune));
            result = isKept ? result.Append(url, i, length) : result.Append(Uri.EscapeDataString(rune.ToString()));
            i += length;
        }

        return result.ToString();
    }

    private static bool IsAllowed(Rune rune) =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Allowed.Contains((char)rune.Value));

    private static bool IsEscape(string url, int index) =>
        index + 2 < url.Length && char.IsAsciiHexDigit(url[index + 1]) && char.IsAsciiHexDigit(url[index + 2]);
}
