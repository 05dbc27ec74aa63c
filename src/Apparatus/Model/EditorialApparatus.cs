using System.Collections.Immutable;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>Everything the editors add to the article, loaded and checked, in the order of ids or of the file.</summary>
public sealed record EditorialApparatus
{
    public required EditionSettings Settings { get; init; }

    public ImmutableArray<Note> Notes { get; init; } = [];

    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    public ImmutableArray<ChronologyEvent> Chronology { get; init; } = [];

    public ImmutableArray<PrimaryDocument> Documents { get; init; } = [];

    /// <summary>Who controlled, claimed and recognised, and since when.</summary>
    public ImmutableArray<StatusLane> Status { get; init; } = [];

    public ImmutableArray<BibliographyItem> Bibliography { get; init; } = [];

    public ImmutableArray<ConversionRule> ConversionRules { get; init; } = [];

    public ImmutableArray<MediaItem> Media { get; init; } = [];

    /// <summary>What templates of the article mean to this edition.</summary>
    public ImmutableArray<TemplateRule> Templates { get; init; } = [];

    /// <summary>What the wiki made of uses of templates, as wikitext by the key of the use.</summary>
    public ImmutableSortedDictionary<string, string> Expansions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<EditorialPage> Pages { get; init; } = [];

    public ImmutableArray<Withdrawn> Withdrawn { get; init; } = [];

    /// <summary>The links to pages in all that the editors wrote, drafts included. One that a broken file explains is not among them.</summary>
    public ImmutableArray<WrittenLink> Links { get; init; } = [];

    /// <summary>How many notes and entries are not for readers yet.</summary>
    public int Drafts { get; init; }

    /// <summary>What was fetched from the wiki.</summary>
    public WikiLock Wiki { get; init; } = WikiLock.None;

    /// <summary>Which ids the blocks of the article have.</summary>
    public BlockMap Blocks { get; init; } = BlockMap.None;
}
