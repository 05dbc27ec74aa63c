using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Editions.Search;

/// <summary>A unit of search: a paragraph, note, entry, event, work or page.</summary>
/// <param name="Address">Relative to the folder of its script: <c>index.html#p-0012</c>. The same in every script.</param>
/// <param name="Title">The heading of the result: a section or label.</param>
/// <param name="Number">As shown to readers; empty if there is none.</param>
/// <param name="Text">The text searched, in the script of the page, without markup.</param>
public sealed record SearchDocument(SearchField Field, string Address, string Title, string Number, string Text)
{
    /// <summary>The entry by whose names it is found as well; null if there is none.</summary>
    public string? Entry { get; init; }

    /// <summary>By which it is compared with the same in other scripts.</summary>
    internal string Key => field ??= ScriptFolding.KeyOf(Text);
}

/// <summary>The fields of the search, in the order of its results.</summary>
public enum SearchField
{
    Glossary,
    Text,
    Documents,
    Notes,
    Chronology,
    Places,
    References,
    Pages,
}
