using System.Collections.Immutable;

namespace MongoliaEdition.Pipeline;

/// <summary>Options that a host sets for a run.</summary>
public sealed record EditionOptions
{
    /// <summary>The address of the published site, without a trailing slash; overrides edition.yml. Null if not given.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The outputs to make, overriding edition.yml; null to follow it.</summary>
    public ImmutableArray<string>? Only { get; init; }

    /// <summary>Leave out the outputs that say again what pages say. Links to them lead nowhere then.</summary>
    public bool ToCheck { get; init; }

    /// <summary>Skip regional names and house style, so that each character of the source has one counterpart in each edition.</summary>
    public bool CharactersOnly { get; init; }
}
