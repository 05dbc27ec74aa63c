using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The codes of Chinese variants (Data/variants.txt): their usual form, and their names for a reader.</summary>
internal static class VariantCodes
{
    private static readonly FrozenDictionary<string, string[]> Codes = EmbeddedTable.ByWord(typeof(VariantCodes), "wikitext/variants.txt", 2);

    /// <summary>All codes in their usual form, in the order in which MediaWiki names them.</summary>
    public static ImmutableArray<string> Usual { get; } = [.. EmbeddedTable.Rows(typeof(VariantCodes), "wikitext/variants.txt").Select(line => line[0])];

    /// <summary>zh-tw for ZH-TW and zh-Hant-TW; null if it is no code.</summary>
    public static string? Normalize(string code) => Codes.TryGetValue(code, out var line) ? line[0] : null;

    /// <summary>Whether it is a code in one of the two forms that MediaWiki looks for between rules: zh-tw, zh-Hant-TW.</summary>
    public static bool IsUsual(string code) => Codes.TryGetValue(code, out var line) && (code == line[0] || IsTag(code.Split('-')));

    /// <summary>With the script, and each part in its case (RFC 5646, section 2.1.1).</summary>
    private static bool IsTag(string[] parts) => parts is ["zh", { Length: 4 } script, ..] && char.IsAsciiLetterUpper(script[0])
        && !script[1..].Any(char.IsAsciiLetterUpper) && !parts[2..].Any(part => part.Any(char.IsAsciiLetterLower));

    public static string NameOf(string code) => Codes[code][1];
}
