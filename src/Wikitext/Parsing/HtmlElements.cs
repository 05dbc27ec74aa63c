using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The HTML elements that wikitext allows (Data/html-elements.txt). Others are text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, string[]> Forms = EmbeddedTable.ByWord(typeof(HtmlElements), "wikitext/html-elements.txt");

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> Names = Forms.Keys.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NameLookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case; null if there is no such element.</summary>
    public static string? NameOf(ReadOnlySpan<char> name) => NameLookup.TryGetValue(name, out var known) ? known : null;

    public static bool IsVoid(string name) => FormOf(name) == "void" || name == "hr";

    /// <summary>Whether it interrupts a paragraph.</summary>
    public static bool IsBlock(string name) => FormOf(name) is "block" or "text";

    /// <summary>Whether it is a block that can hold no other.</summary>
    public static bool HoldsTextOnly(string name) => FormOf(name) == "text";

    /// <summary>
    /// Whether a slash in its tag means that it is empty; of other elements it means nothing. A span begins as well, but is the usual way to write a mere anchor.
    /// </summary>
    public static bool MayCloseItself(string name) => IsVoid(name) || name is "li" or "dt" or "dd" or "span";

    private static string? FormOf(string name) => Lookup.TryGetValue(name, out var form) ? form[0] : null;
}
