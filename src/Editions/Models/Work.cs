namespace MongoliaEdition.Editions.Models;

/// <summary>A work the editors cite, in the parts that a bibliography sets differently.</summary>
/// <param name="Language">A BCP 47 tag; null for works in Chinese, whose characters are converted.</param>
/// <param name="Creators">Authors, else editors with a word that says so, in one text; null where nobody is named.</param>
/// <param name="Container">The journal or book it appeared in, null if it stands alone.</param>
/// <param name="Details">Translator, place, publisher, volume, year and pages in one text; may be empty.</param>
/// <param name="ShortName">Author and year, by which notes cite it.</param>
public sealed record Work(
    string Id, string Type, string? Language, string? Creators, string Title, string? Container, string Details, string ShortName, string? Url);
