using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Editions.Models;

/// <summary>Where something stands on the reading page: the id of the block or footnote, and the section around it.</summary>
/// <param name="Number">As readers see it; empty for what has none.</param>
/// <param name="SectionTitle">Empty before the first heading, and for footnotes.</param>
public sealed record Place(string ElementId, FlowKind Flow, PlaceKind Kind, string Number, string SectionTitle);

/// <summary>What a place is called.</summary>
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
