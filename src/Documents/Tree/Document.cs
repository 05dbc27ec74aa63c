using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// What a page of wikitext means, free of its syntax. Immutable; nodes know their children only, and cross-links
/// (footnotes, categories, rules of conversion) lie in tables beside the tree.
/// </summary>
public sealed record Document
{
    /// <summary>The text that every <see cref="TextSpan"/> of this document points into.</summary>
    public required SourceText Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The groups of footnotes in the order in which they are first used.</summary>
    public ImmutableArray<FootnoteGroup> Footnotes { get; init; } = [];

    public ImmutableArray<Category> Categories { get; init; } = [];

    /// <summary>Ids of blocks that the article no longer has, in the order in which they stood. Links to them arrive at another block.</summary>
    public ImmutableArray<FormerBlock> FormerBlocks { get; init; } = [];

    /// <summary>Rules that the source gives for the whole page: NoteTA and <c>-{H|…}-</c>, <c>-{A|…}-</c>.</summary>
    public ImmutableArray<VariantRule> VariantRules { get; init; } = [];

    /// <summary>The title that the source itself gives by a rule (<c>T=</c>, <c>-{T|…}-</c>), if any.</summary>
    public VariantForms? Title { get; init; }

    /// <summary>The templates of the page, by name, in the order in which they are first used.</summary>
    public ImmutableArray<TemplateUse> Templates { get; init; } = [];

    /// <summary>The target of a page that is only a redirect, else null.</summary>
    public LinkTarget? Redirect { get; init; }

    /// <summary>The article's references: the group without a name. Empty where there are none.</summary>
    public ImmutableArray<Footnote> References => FootnotesOf(FootnoteGroup.References);

    /// <summary>The article's own notes. Empty where there are none.</summary>
    public ImmutableArray<Footnote> Notes => FootnotesOf(FootnoteGroup.Notes);

    public ImmutableArray<Footnote> FootnotesOf(string group) =>
        Footnotes.FirstOrDefault(g => g.Name == group)?.Footnotes ?? [];
}

/// <summary>A category of the page. <see cref="SortKey"/> is null where the source gives none or an empty one.</summary>
public sealed record Category(string Name, string? SortKey, TextSpan Span);

/// <param name="Arrival">The id of the paragraph, item or heading at whose end the id stands now.</param>
public sealed record FormerBlock(string Id, string Arrival);
