namespace MongoliaEdition.Editions.Models;

/// <summary>A work cited by the editors, split into the parts that a bibliography styles differently.</summary>
/// <param name="Language">A BCP 47 tag; null for works in Chinese, whose characters are converted.</param>
/// <param name="PrintLanguage">The same of the volume or journal that it stands in.</param>
/// <param name="Creators">The authors, else the editors marked as such; null if there are none.</param>
/// <param name="Container">The journal or book it appeared in; null if independent.</param>
/// <param name="Details">Translator, place, publisher, volume, year and pages in one text; may be empty.</param>
/// <param name="ShortName">Author and year, as cited in notes.</param>
/// <param name="Note">The editors' remark, in Chinese; null if there is none.</param>
public sealed record Work(
    string Id,
    string Type,
    string? Language,
    string? PrintLanguage,
    string? Creators,
    string Title,
    string? Container,
    string Details,
    string ShortName,
    string? Url,
    string? Note)
{
    /// <summary>What kind of work it is, by its type of CSL.</summary>
    public WorkKind Kind => Type switch
    {
        "treaty" or "legislation" or "legal" or "legal_case" or "regulation" or "bill" or "hearing" or "document" or "speech" => WorkKind.Documents,
        "book" or "chapter" or "thesis" or "report" => WorkKind.Books,
        _ when Type.StartsWith("article", StringComparison.Ordinal) => WorkKind.Articles,
        _ when Type.StartsWith("entry", StringComparison.Ordinal) => WorkKind.Reference,
        _ => WorkKind.Web,
    };
}

/// <summary>In the order in which a bibliography has them.</summary>
public enum WorkKind
{
    Documents,
    Books,
    Articles,
    Reference,
    Web,
}
