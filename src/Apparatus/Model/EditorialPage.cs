using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A page of the editors' own, from pages/ID.md: about, how to contribute.</summary>
public sealed record EditorialPage(string Id, PerScript<string> Title, PerScript<RichText> Body, Location Location)
{
    /// <summary>Of such a page only the address is left.</summary>
    public bool IsWithdrawn { get; init; }
}

public enum PageStatus
{
    Published,
    Withdrawn,
}
