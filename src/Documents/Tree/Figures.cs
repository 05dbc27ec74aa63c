using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// A file that a page shows, by its name without namespace, with spaces instead of underscores; never converted.
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

    /// <summary>The alternative text that the source gives, null if none.</summary>
    public string? AlternativeText { get; init; }
}

/// <summary>Figures that share a footer ({{Multiple image}}) or a frame (<c>&lt;gallery&gt;</c>).</summary>
public sealed record FigureGroup(ImmutableArray<Figure> Figures, ImmutableArray<Inline> Footer) : Block;

/// <summary>What damage of the source left of a caption.</summary>
public enum CaptionState
{
    /// <summary>As its authors wrote it; an empty one was never written or has left no trace.</summary>
    Complete,

    /// <summary>The beginning is lost, up to and including the first link; the rest is there.</summary>
    HeadLost,

    /// <summary>There was one, and all of it is lost.</summary>
    Lost,
}
