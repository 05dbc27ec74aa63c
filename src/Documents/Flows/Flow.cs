using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>A continuous sequence of inlines, identified by its owner.</summary>
/// <param name="Kind">Its kind, which is also the domain (<c>in:</c>) of a note's target.</param>
/// <param name="OwnerId">The id of its block or footnote (<c>ref-12</c>, <c>note-2</c>); may be empty.</param>
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

    /// <summary>A hatnote or banner: about the article, not part of it.</summary>
    Furniture,
}
