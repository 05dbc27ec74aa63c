namespace MongoliaEdition.Editions.Search;

/// <summary>A unit of search: a paragraph, note, entry or reference.</summary>
/// <param name="Address">Relative to the folder of its script: <c>index.html#p-0012</c>.</param>
/// <param name="Title">The heading of the result: a section or label.</param>
/// <param name="Text">The text searched, in the script of the page, without markup.</param>
public sealed record SearchDocument(SearchField Field, string Address, string Title, string Text);

/// <summary>The fields of the search, in the order of its results.</summary>
public enum SearchField
{
    Text,
    Notes,
    Glossary,
    References,
}
