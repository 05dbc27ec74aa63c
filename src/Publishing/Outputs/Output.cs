using System.Collections.Immutable;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>A form in which an edition is published.</summary>
/// <param name="Name">By which edition.yml and <c>--only</c> choose it.</param>
/// <param name="MakeAsync">Its files, from what there is already.</param>
public sealed record Output(string Name, Func<Publication, CancellationToken, Task<ImmutableArray<OutputFile>>> MakeAsync)
{
    /// <summary>The outputs it is made of, which are made with it.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];
}
