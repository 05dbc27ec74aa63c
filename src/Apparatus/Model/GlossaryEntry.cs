using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A glossary entry: one file in glossary/, whose name is its id. The terms are those of SKOS.</summary>
public sealed record GlossaryEntry
{
    public required string Id { get; init; }

    public required EntryType Type { get; init; }

    public required PerScript<string> PrefLabel { get; init; }

    /// <summary>The preferred label in other languages, by BCP 47 tag, in the order written.</summary>
    public ImmutableArray<(string Language, string Label)> ForeignLabels { get; init; } = [];

    public ImmutableArray<PerScript<string>> AltLabels { get; init; } = [];

    /// <summary>Alternative labels in other languages, by BCP 47 tag, in the order written.</summary>
    public ImmutableArray<(string Language, string Label)> ForeignAltLabels { get; init; } = [];

    /// <summary>Found by search and linking, never shown.</summary>
    public ImmutableArray<string> HiddenLabels { get; init; } = [];

    public required PerScript<RichText> Definition { get; init; }

    public PerScript<RichText>? ScopeNote { get; init; }

    /// <summary>What it is, in a sentence in other languages, by BCP 47 tag.</summary>
    public ImmutableArray<(string Language, string Text)> Abstracts { get; init; } = [];

    /// <summary>Ids of wider entries.</summary>
    public ImmutableArray<string> Broader { get; init; } = [];

    /// <summary>The location of <see cref="Broader"/>; null without any.</summary>
    public Location? BroaderLocation { get; init; }

    /// <summary>Ids of related entries.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Dates by what they date (<c>birth</c>, <c>death</c>, <c>start</c>, <c>end</c>, <c>date</c>), in the order written.</summary>
    public ImmutableArray<(string Name, Edtf Date)> Dates { get; init; } = [];

    /// <summary>The dates in words, where EDTF does not say enough.</summary>
    public PerScript<string>? DatesDisplay { get; init; }

    public required SortKeys Sort { get; init; }

    /// <summary>Places only.</summary>
    public Coordinates? Geo { get; init; }

    public LinkRule Link { get; init; } = new();

    /// <summary>Needed as background: may be without occurrence.</summary>
    public bool IsContext { get; init; }

    public EntryStatus Status { get; init; } = EntryStatus.Published;

    public ImmutableArray<SourceCitation> Citations { get; init; } = [];

    /// <summary>Where each label is written, preferred, alternative and hidden ones alike.</summary>
    public ImmutableArray<(string Label, Location Location)> LabelLocations { get; init; } = [];

    public required Location Location { get; init; }

    /// <summary>Where a label is written; the entry's own place for one that is not.</summary>
    public Location LocationOf(string label) => LabelLocations.FirstOrDefault(l => l.Label == label).Location ?? Location;
}

public enum EntryType
{
    Person,
    Place,
    Organization,
    Event,
    Treaty,
    Office,
    Concept,
}

/// <summary>
/// Order in lists: pinyin without tones, syllables apart; strokes of the whole label. A script whose label sounds otherwise (甘迺迪,
/// 肯尼迪) has pinyin of its own, one that is written otherwise strokes of its own.
/// </summary>
public sealed record SortKeys(PerScript<string> Pinyin, PerScript<int> Strokes)
{
    public SortKey For(Script script) => new(Pinyin.Nearest(script), Strokes.Nearest(script));
}

/// <summary>The order of an entry in the lists of one script.</summary>
public sealed record SortKey(string Pinyin, int Strokes);

/// <summary>WGS 84, in degrees, north and east positive.</summary>
public sealed record Coordinates(double Latitude, double Longitude);

/// <summary>Where an entry's labels become links by themselves.</summary>
public sealed record LinkRule
{
    public LinkPolicy Policy { get; init; } = LinkPolicy.FirstPerSection;

    /// <summary>Labels that never link, in either script.</summary>
    public ImmutableArray<string> Never { get; init; } = [];

    /// <summary>Kinds of text the entry does not link in.</summary>
    public ImmutableArray<LinkExclusion> Exclude { get; init; } = [];
}

public enum LinkPolicy
{
    FirstPerSection,
    All,
    None,
}

public enum EntryStatus
{
    Draft,
    Published,

    /// <summary>Only the address is left.</summary>
    Withdrawn,
}

public enum LinkExclusion
{
    Heading,
    Citation,
}
