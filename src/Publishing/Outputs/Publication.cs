using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>An edition on its way out: the plan, how its pages are drawn, and the files that the outputs before this one made.</summary>
public sealed record Publication(SitePlan Plan, PageRenderer Renderer, ImmutableArray<OutputFile> Files);

/// <summary>What draws pages: no output knows the theme.</summary>
/// <param name="AllAsync">Every page of the plan, and what the pages load.</param>
/// <param name="OneAsync">One page, whether the plan lists it or not.</param>
public sealed record PageRenderer(
    Func<SitePlan, CancellationToken, Task<ImmutableArray<OutputFile>>> AllAsync, Func<SitePlan, PageModel, Task<OutputFile>> OneAsync);
