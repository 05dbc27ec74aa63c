using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The codes of Chinese variants (Data/variants.txt): their usual form, and their names for a reader.</summary>
internal static class VariantCodes
{
    private static readonly FrozenDictionary<string, string[]> Codes = EmbeddedTable.ByWord(typeof(VariantCodes), "wikitext/variants.txt", 2);

    /// <summary>zh-tw for ZH-TW and zh-Hant-TW; null if it is no code.</summary>
    public static string? Normalize(string code) => Codes.TryGetValue(code, out var line) ? line[0] : null;

    public static string NameOf(string code) => Codes[code][1];
}
