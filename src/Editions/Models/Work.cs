namespace MongoliaEdition.Editions.Models;

/// <summary>A work cited by the editors, split into the parts that a bibliography styles differently.</summary>
/// <param name="Language">A BCP 47 tag; null for works in Chinese, whose characters are converted.</param>
/// <param name="Creators">The authors, else the editors marked as such; null if there are none.</param>
/// <param name="Container">The journal or book it appeared in; null if independent.</param>
/// <param name="Details">Translator, place, publisher, volume, year and pages in one text; may be empty.</param>
/// <param name="ShortName">Author and year, as cited in notes.</param>
public sealed record Work(
    string Id, string Type, string? Language, string? Creators, string Title, string? Container, string Details, string ShortName, string? Url);
