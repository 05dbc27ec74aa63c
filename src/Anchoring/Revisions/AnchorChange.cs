using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Revisions;

/// <summary>The effect of a new revision of the article on something the editors tied to its text.</summary>
/// <param name="Name">The note's or event's id, the rule's two forms, the name of the figure's file.</param>
/// <param name="Location">Where the editors wrote it.</param>
/// <param name="From">Where it stands in the current article; null if nowhere.</param>
/// <param name="To">Where it stands in the new revision; null if nowhere.</param>
public sealed record AnchorChange(AnchorKind Kind, string Name, Location Location, AnchorPlace? From, AnchorPlace? To)
{
    /// <summary>The id in the new revision of the block or footnote it is in now; null if that is lost.</summary>
    public string? Heir { get; init; }

    /// <summary>Whether the text of its block has changed, so that it should be reviewed.</summary>
    public bool IsRewritten { get; init; }

    public AnchorFate Fate => (From, To) switch
    {
        (null, null) => AnchorFate.Nowhere,
        (null, _) => AnchorFate.Found,
        (_, null) => AnchorFate.Lost,
        _ => To.Id == Heir ? AnchorFate.Stays : AnchorFate.Moves,
    };
}

/// <param name="Id">The id of the block or footnote; empty for one without.</param>
/// <param name="Location">The passage in the article.</param>
public sealed record AnchorPlace(string Id, Location Location)
{
    /// <summary>The display name.</summary>
    public string Name => Id.Length > 0 ? Id : $"line {Location.Start.Line}";
}

public enum AnchorKind
{
    Note,
    Event,
    Rule,
    Figure,
}

public enum AnchorFate
{
    Stays,

    /// <summary>Its text is now in another block.</summary>
    Moves,
    Lost,

    /// <summary>It had no place and now has one.</summary>
    Found,

    /// <summary>It has no place in either.</summary>
    Nowhere,
}
