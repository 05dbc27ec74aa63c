using System.Collections.Immutable;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Theme;

/// <summary>Renders the pages of a plan.</summary>
public static class ThemeRenderer
{
    public static Task<ImmutableArray<Page>> RenderAllAsync(SitePlan plan, CancellationToken cancellation) =>
        Task.FromResult<ImmutableArray<Page>>([]);
}
