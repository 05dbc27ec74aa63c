using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A treaty, note or decree that the article turns on: one file in documents/, whose name is its id. Its text is told, not printed.</summary>
public sealed record PrimaryDocument
{
    public required string Id { get; init; }

    public required PerScript<string> Title { get; init; }

    /// <summary>The title in other languages, by BCP 47 tag, in the order written.</summary>
    public ImmutableArray<(string Language, string Label)> ForeignTitles { get; init; } = [];

    /// <summary>What it is, in a sentence in other languages, by BCP 47 tag.</summary>
    public ImmutableArray<(string Language, string Text)> Abstracts { get; init; } = [];

    /// <summary>When it was signed or issued.</summary>
    public required Edtf Date { get; init; }

    /// <summary>The date in words, where EDTF does not say enough: another calendar.</summary>
    public PerScript<string>? DateDisplay { get; init; }

    public Edtf? InForce { get; init; }

    /// <summary>Where it was signed or issued.</summary>
    public PerScript<string>? Place { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<Signatory> Signatories { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Which language prevails, and where that is said.</summary>
    public PerScript<string>? Prevailing { get; init; }

    /// <summary>Where its text is printed.</summary>
    public ImmutableArray<SourceCitation> Printed { get; init; } = [];

    /// <summary>What it says, article by article, in the editors' words.</summary>
    public ImmutableArray<DocumentArticle> Articles { get; init; } = [];

    /// <summary>How its languages or prints differ.</summary>
    public PerScript<RichText>? Variants { get; init; }

    public PerScript<RichText>? Note { get; init; }

    /// <summary>What of its text the editors have seen, and where.</summary>
    public PerScript<RichText>? Seen { get; init; }

    /// <summary>Glossary entries it is about.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    public required Location Location { get; init; }
}

/// <summary>Who signed, for whom and as what.</summary>
public sealed record Signatory(string? Party, string Name, string? Office);

/// <param name="Id">By which it is cited: its number, or a name such as <c>preamble</c>.</param>
/// <param name="Label">What readers call it; null for a number.</param>
public sealed record DocumentArticle(string Id, PerScript<string>? Label, PerScript<RichText> Digest, Location Location);
