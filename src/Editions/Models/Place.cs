using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Editions.Models;

/// <summary>A place on the reading page: the id of the block or footnote, and its section.</summary>
/// <param name="Number">As shown to readers; empty if there is none.</param>
/// <param name="SectionTitle">Empty before the first heading, and for footnotes.</param>
public sealed record Place(string ElementId, FlowKind Flow, PlaceKind Kind, string Number, string SectionTitle);

/// <summary>How a place is named.</summary>
public enum PlaceKind
{
    Paragraph,
    Heading,
    Figure,
    Reference,

    /// <summary>An article note.</summary>
    Note,
    Other,
}
