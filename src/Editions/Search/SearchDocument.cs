namespace MongoliaEdition.Editions.Search;

/// <summary>What a search can find: a paragraph, a note, an entry, a reference.</summary>
/// <param name="Address">Where it stands, relative to the folder of its script: <c>index.html#p-0012</c>.</param>
/// <param name="Title">What a result is headed with: its section, its label.</param>
/// <param name="Text">What is searched, in the script of the page, without markup.</param>
public sealed record SearchDocument(SearchField Field, string Address, string Title, string Text);

/// <summary>The fields of the search, in the order of its results.</summary>
public enum SearchField
{
    Text,
    Notes,
    Glossary,
    References,
}
