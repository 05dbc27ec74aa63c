using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// An embedded file, by its name without namespace and with spaces for underscores; never converted.
/// </summary>
public sealed record MediaFile(string Name)
{
    private const string FilePage = "https://commons.wikimedia.org/wiki/File:";

    /// <summary>The page that describes the file and names its author and licence.</summary>
    public string PageUrl => FilePage + Uri.EscapeDataString(Name.Replace(' ', '_'));
}

public sealed record Figure(MediaFile File, ImmutableArray<Inline> Caption) : Block
{
    public CaptionState CaptionState { get; init; } = CaptionState.Complete;

    /// <summary>The alternative text in the source; null if there is none.</summary>
    public string? AlternativeText { get; init; }
}

/// <summary>Figures that share a footer ({{Multiple image}}) or a frame (<c>&lt;gallery&gt;</c>).</summary>
public sealed record FigureGroup(ImmutableArray<Figure> Figures, ImmutableArray<Inline> Footer) : Block;

/// <summary>How far damage to the source affected a caption.</summary>
public enum CaptionState
{
    /// <summary>Undamaged as far as can be seen; may be empty.</summary>
    Complete,

    /// <summary>The beginning is lost, up to and including the first link.</summary>
    HeadLost,

    /// <summary>There was a caption, but all of it is lost.</summary>
    Lost,
}
