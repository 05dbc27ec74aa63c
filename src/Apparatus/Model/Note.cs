using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>An editors' note: one file in notes/, whose name is its id.</summary>
public sealed record Note
{
    public required string Id { get; init; }

    public required NoteType Type { get; init; }

    public required QuotationTarget Target { get; init; }

    public required PerScript<RichText> Body { get; init; }

    /// <summary>What should stand instead of the quotation, where that can be said in so many words.</summary>
    public PerScript<string>? Reading { get; init; }

    public ImmutableArray<SourceCitation> Citations { get; init; } = [];

    /// <summary>Glossary entries the note is about, by id.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>Whether the article itself proves it, so that it needs no source.</summary>
    public bool IsProvedByText { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Unknown;

    public string? Creator { get; init; }

    /// <summary>A date as YYYY-MM-DD.</summary>
    public string? Created { get; init; }

    /// <summary>The day of its last change, as YYYY-MM-DD.</summary>
    public string? Modified { get; init; }

    public NoteStatus Status { get; init; } = NoteStatus.Published;

    public required Location Location { get; init; }
}

/// <summary>The seven kinds of note; the words shown for them are the theme's.</summary>
public enum NoteType
{
    Editorial,
    Gloss,
    Source,
    Variant,
    Correction,
    Question,
    Translation,
}

/// <summary>How sure the editors are (the values of TEI's @cert).</summary>
public enum Certainty
{
    Unknown,
    Low,
    Medium,
    High,
}

public enum NoteStatus
{
    Draft,
    Published,

    /// <summary>Taken back; its anchor stays, so that links to it still arrive.</summary>
    Withdrawn,
}

/// <summary>
/// A TextQuoteSelector of the W3C Web Annotation model, in either script. <see cref="Occurrence"/> counts from 1 the places
/// where exact, prefix and suffix match.
/// </summary>
public sealed record QuotationTarget
{
    public required string Exact { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public TargetDomain In { get; init; } = TargetDomain.Text;

    /// <summary>The editors' note in whose text the quotation is sought, by its id; null for the article.</summary>
    public string? OnNote { get; init; }

    public int? Occurrence { get; init; }

    /// <summary>The location of <see cref="Occurrence"/>; null without one.</summary>
    public Location? OccurrenceLocation { get; init; }

    /// <summary>Where <see cref="Exact"/> is written.</summary>
    public required Location Location { get; init; }
}

/// <summary>What of the article a quotation is sought in.</summary>
public enum TargetDomain
{
    Text,
    Reference,
    Note,
    Caption,
    Heading,
}

/// <summary>A work of references.yml by its id, and the place in it.</summary>
public sealed record SourceCitation(string Reference, string? Locator, Location Location)
{
    /// <summary>Whether it is a document of documents/ instead, and the place the id of an article of it.</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Instead of a place that nobody has verified.</summary>
    public const string Unverified = "unverified";

    public bool IsUnverified => !IsOfDocument && Locator == Unverified;

    /// <summary>Where the place is written; null without one.</summary>
    public Location? LocatorLocation { get; init; }
}
