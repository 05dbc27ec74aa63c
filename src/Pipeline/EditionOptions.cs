using System.Collections.Immutable;

namespace MongoliaEdition.Pipeline;

/// <summary>What a host may say about a run besides the input.</summary>
public sealed record EditionOptions
{
    /// <summary>Where the site will be, without a slash at its end; beats edition.yml. Null: not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The names of the outputs to make, whatever edition.yml says; null: as it says.</summary>
    public ImmutableArray<string>? Only { get; init; }

    /// <summary>Leave out regional names and house style: every character of the source has its own in both editions.</summary>
    public bool CharactersOnly { get; init; }
}
