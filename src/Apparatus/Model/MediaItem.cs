using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>What media.yml says of a file of the article. <see cref="File"/> is the file's name as the article has it, spaces for underscores.</summary>
public sealed record MediaItem
{
    public required string File { get; init; }

    public PerScript<string>? Caption { get; init; }

    /// <summary>Whether the editors wrote the caption; else it is the source's own.</summary>
    public bool IsCaptionByEditor { get; init; }

    public PerScript<string>? AlternativeText { get; init; }

    public string? Credit { get; init; }

    public string? Licence { get; init; }

    /// <summary>Where the file was taken from: an address, or words.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the picture in input/media, where the edition has it.</summary>
    public string? Image { get; init; }

    public required Location Location { get; init; }
}
