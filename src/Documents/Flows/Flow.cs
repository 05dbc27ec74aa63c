using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>A sequence of inlines that is read in one go, named by what it belongs to.</summary>
/// <param name="Kind">Where it stands; the domain (<c>in:</c>) of a note's target.</param>
/// <param name="OwnerId">The id of its block, or of the footnote (<c>ref-12</c>, <c>note-2</c>); empty if that has none.</param>
public readonly record struct Flow(FlowKind Kind, string OwnerId)
{
    /// <param name="group">The name of the footnote's group.</param>
    public static Flow OfFootnote(string group, int number) =>
        new(group == FootnoteGroup.References ? FlowKind.Reference : FlowKind.Note, FootnoteIds.Of(group, number));
}

public enum FlowKind
{
    /// <summary>A paragraph, list item, term, description, cell.</summary>
    Text,
    Heading,

    /// <summary>A caption of a figure or table, or the footer of a group of figures.</summary>
    Caption,
    Reference,

    /// <summary>An article note.</summary>
    Note,

    /// <summary>A hatnote or banner: words about the article, not of it.</summary>
    Furniture,
}
