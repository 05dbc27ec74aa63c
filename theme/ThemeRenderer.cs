using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Layout;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme;

/// <summary>Renders the pages of a plan.</summary>
public static class ThemeRenderer
{
    private const string Html = "text/html";

    /// <summary>The pages in plan order, then their assets.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderAllAsync(SitePlan plan, CancellationToken cancellation)
    {
        var services = CreateServices();
        await using (services.ConfigureAwait(false))
        {
            var pages = new OutputFile[plan.Pages.Length];
            await Parallel.ForAsync(0, pages.Length, cancellation, async (i, _) =>
                pages[i] = await RenderAsync(plan, plan.Pages[i], services).ConfigureAwait(false)).ConfigureAwait(false);
            return [.. pages, .. AssetsOf(plan)];
        }
    }

    /// <summary>What the pages load.</summary>
    public static ImmutableArray<OutputFile> AssetsOf(SitePlan plan) => [.. ThemeAssets.For(plan.Scripts).Files, .. plan.Assets];

    /// <summary>One page, which need not be in the plan.</summary>
    public static async Task<OutputFile> RenderAsync(SitePlan plan, PageModel page)
    {
        var services = CreateServices();
        await using (services.ConfigureAwait(false))
        {
            return await RenderAsync(plan, page, services).ConfigureAwait(false);
        }
    }

    private static ServiceProvider CreateServices() => new ServiceCollection().AddLogging()
        .AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder())
        .BuildServiceProvider();

    // One renderer per page: it keeps every component alive until it is disposed.
    private static async Task<OutputFile> RenderAsync(SitePlan plan, PageModel page, ServiceProvider services)
    {
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            var html = await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<PageDocument>(ParametersOf(plan, page)).ConfigureAwait(false);
                return root.ToHtmlString();
            }).ConfigureAwait(false);
            return new OutputFile(page.Path, Html, Encoding.UTF8.GetBytes(html + "\n"));
        }
    }

    private static ParameterView ParametersOf(SitePlan plan, PageModel page) => ParameterView.FromDictionary(new Dictionary<string, object?>
    {
        [nameof(PageDocument.Plan)] = plan,
        [nameof(PageDocument.Page)] = page,
    });
}
