using System.Collections.Immutable;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>A form in which an edition is published.</summary>
/// <param name="Name">As given in edition.yml and <c>--only</c>.</param>
/// <param name="MakeAsync">Makes its files; given those of earlier outputs if it reads them.</param>
public sealed record Output(string Name, Func<Publication, CancellationToken, Task<ImmutableArray<OutputFile>>> MakeAsync)
{
    /// <summary>The outputs this one depends on; they are made whenever it is.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Whether it is made of the files of other outputs; any other is made of the plan alone.</summary>
    public bool ReadsFiles { get; init; }

    /// <summary>Whether it says again what pages say: nothing can be wrong in it alone.</summary>
    public bool RepeatsPages { get; init; }

    /// <summary>Whether it consists of absolute addresses, and so is not made where nobody knows the site's.</summary>
    public bool NeedsAddress { get; init; }
}
