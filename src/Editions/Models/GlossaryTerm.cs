using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Models;

/// <summary>A glossary entry as readers see it.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required EntryType Type { get; init; }

    public required string Label { get; init; }

    /// <summary>The label in each script of the edition.</summary>
    public required PerScript<string> Labels { get; init; }

    /// <summary>The label in other languages, by BCP 47 tag.</summary>
    public required ImmutableArray<(string Language, string Label)> ForeignLabels { get; init; }

    public required ImmutableArray<(string Language, string Label)> ForeignAltLabels { get; init; }

    public required ImmutableArray<string> AltLabels { get; init; }

    /// <summary>Searchable but never shown.</summary>
    public required ImmutableArray<string> HiddenLabels { get; init; }

    public required ImmutableArray<Block> Definition { get; init; }

    /// <summary>Empty if there is none.</summary>
    public required ImmutableArray<Block> ScopeNote { get; init; }

    /// <summary>What it is, in a sentence in other languages, by BCP 47 tag.</summary>
    public ImmutableArray<(string Language, string Text)> Abstracts { get; init; } = [];

    /// <summary>Ids of existing entries.</summary>
    public required ImmutableArray<string> Broader { get; init; }

    public required ImmutableArray<string> Related { get; init; }

    public required ImmutableArray<TermDate> Dates { get; init; }

    /// <summary>The dates as text, if the editors gave one.</summary>
    public required string? DatesInWords { get; init; }

    public required Coordinates? Geo { get; init; }

    public required SortKey Sort { get; init; }

    public required ImmutableArray<CitedSource> Citations { get; init; }

    public required ImmutableArray<Occurrence> Occurrences { get; init; }

    /// <summary>The notes that are about the entry or mention it.</summary>
    public required ImmutableArray<EditorNote> Notes { get; init; }

    /// <summary>The first sentence of the definition as plain text; empty if it does not begin with a paragraph.</summary>
    public string FirstSentence
    {
        get
        {
            var text = Definition.OfType<Paragraph>().FirstOrDefault() is { } paragraph ? TextFlow.TextOf(paragraph.Content) : "";
            var end = text.IndexOf('。', StringComparison.Ordinal);
            return end < 0 ? text : text[..(end + 1)];
        }
    }
}

/// <param name="Name">What it dates: <c>birth</c>, <c>death</c>, <c>start</c> …</param>
public sealed record TermDate(string Name, DateText Date);

/// <summary>An occurrence of a term in the article, with the sentence around it.</summary>
/// <param name="ElementId">The id of the occurrence on the reading page.</param>
public sealed record Occurrence(string ElementId, Place Place, string Before, string Words, string After);
