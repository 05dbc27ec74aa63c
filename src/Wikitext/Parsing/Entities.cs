using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Character references, as MediaWiki's Sanitizer takes them: named ones need their semicolon, numbers must name a character
/// that XML allows. Everything else is text.
/// </summary>
internal static class Entities
{
    private const int LongestName = 33;

    private static readonly FrozenDictionary<string, string> Named = EmbeddedTable.Rows(typeof(Entities), "wikitext/entities.txt")
        .ToFrozenDictionary(line => line[0], line => string.Concat(line.Skip(1).Select(code => char.ConvertFromUtf32(ParseHex(code)))), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Named.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The reference that begins at the ampersand, and its length; null if there is none.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';') + 1;
        if (length < 3)
        {
            return null;
        }

        var name = text[1..(length - 1)];
        return name[0] == '#' ? ReadNumber(name[1..]) : Lookup.TryGetValue(name, out var value) ? value : null;
    }

    public static string Decode(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
        {
            return text;
        }

        var (decoded, done) = (new StringBuilder(), 0);
        for (; next >= 0; next = text.IndexOf('&', next))
        {
            if (Read(text.AsSpan(next), out var length) is not { } value)
            {
                next++;
                continue;
            }

            decoded.Append(text, done, next - done).Append(value);
            done = next += length;
        }

        return decoded.Append(text, done, text.Length - done).ToString();
    }

    private static string? ReadNumber(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) && IsAllowed(code)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static bool IsAllowed(int code) =>
        code is 0x09 or 0x0A or (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);

    private static int ParseHex(string code) => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
