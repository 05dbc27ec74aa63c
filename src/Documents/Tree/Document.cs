using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// The content of a page of wikitext without its syntax. Immutable; nodes know only their children, and cross-references
/// (footnotes, categories, conversion rules) are in tables beside the tree.
/// </summary>
public sealed record Document
{
    /// <summary>The text to which every <see cref="TextSpan"/> of this document refers.</summary>
    public required SourceText Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The groups of footnotes in order of first use.</summary>
    public ImmutableArray<FootnoteGroup> Footnotes { get; init; } = [];

    public ImmutableArray<Category> Categories { get; init; } = [];

    /// <summary>Ids of blocks no longer in the article, in their former order. Links to them lead to another block.</summary>
    public ImmutableArray<FormerBlock> FormerBlocks { get; init; } = [];

    /// <summary>The source's rules for the whole page: NoteTA and <c>-{H|…}-</c>, <c>-{A|…}-</c>.</summary>
    public ImmutableArray<VariantRule> VariantRules { get; init; } = [];

    /// <summary>The title given by a rule of the source (<c>T=</c>, <c>-{T|…}-</c>), if any.</summary>
    public VariantForms? Title { get; init; }

    /// <summary>The templates of the page, by name, in the order in which they are first used.</summary>
    public ImmutableArray<TemplateUse> Templates { get; init; } = [];

    /// <summary>The uses of templates that the wiki must be asked about, each once, in the order of the page; none within another.</summary>
    public ImmutableArray<TemplateOfWiki> TemplatesOfWiki { get; init; } = [];

    /// <summary>The target if the page is a redirect, else null.</summary>
    public LinkTarget? Redirect { get; init; }

    /// <summary>The article's references: the unnamed group. May be empty.</summary>
    public ImmutableArray<Footnote> References => FootnotesOf(FootnoteGroup.References);

    /// <summary>The article's own notes. May be empty.</summary>
    public ImmutableArray<Footnote> Notes => FootnotesOf(FootnoteGroup.Notes);

    public ImmutableArray<Footnote> FootnotesOf(string group) =>
        Footnotes.FirstOrDefault(g => g.Name == group)?.Footnotes ?? [];
}

/// <summary>A category of the page. <see cref="SortKey"/> is null if missing or empty in the source.</summary>
public sealed record Category(string Name, string? SortKey, TextSpan Span);

/// <param name="Arrival">The id of the paragraph, item or heading at whose end the former id is now placed.</param>
public sealed record FormerBlock(string Id, string Arrival);
