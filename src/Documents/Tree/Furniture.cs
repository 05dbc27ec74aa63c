using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A line or box addressed to readers by Wikipedia's editors; not text of the article.</summary>
public sealed record EditorialBox(EditorialBoxKind Kind, ImmutableArray<Inline> Content) : Block
{
    /// <summary>The pages it refers to, in order, as links; may be empty.</summary>
    public ImmutableArray<Link> Targets { get; init; } = [];
}

public enum EditorialBoxKind
{
    /// <summary>{{Main}}: the main article on the section's subject.</summary>
    MainArticle,

    /// <summary>{{See also}} and its like.</summary>
    SeeAlso,

    /// <summary>{{merge from}}: a proposal to merge another article into this one.</summary>
    MergeProposal,

    /// <summary>{{Refimprovesect}}: the section needs more sources.</summary>
    SourcesWanted,

    /// <summary>{{Wikisource}}: the text is in a sister project.</summary>
    SisterProject,

    /// <summary>{{About}} and its like: a line in words of its own.</summary>
    Hatnote,

    /// <summary>Any other notice.</summary>
    Notice,
}

/// <summary>Where the source puts the list of a group of footnotes ({{reflist}}, {{NoteFoot}}).</summary>
public sealed record FootnoteList(string Group) : Block;

/// <summary>A navigation box at the end of the page. The source contains only its name.</summary>
public sealed record NavigationBox(string Name) : Block;

/// <summary>A template whose content is not in the source. <see cref="Fallback"/> is what its arguments say: pictures and a table of names and values.</summary>
public sealed record OpaqueBlock(string Template, ImmutableArray<Block> Fallback) : Block
{
    /// <summary>Whether what its arguments say is shown on request only.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether it is what the wiki made of the template, not what its arguments say.</summary>
    public bool IsExpanded { get; init; }
}
