using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Books;
using MongoliaEdition.Theme.Drawing;
using MongoliaEdition.Theme.Layout;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme;

/// <summary>Renders the pages of a plan.</summary>
public static class ThemeRenderer
{
    private const string Html = "text/html";

    /// <summary>Returns the pages in the order of the plan, then the assets.</summary>
    public static Task<ImmutableArray<OutputFile>> RenderAllAsync(SitePlan plan, CancellationToken cancellation) =>
        RenderAllAsync(plan, new MarkupForm(MarkupSyntax.Html) { Kept = new KeptParts() }, cancellation);

    /// <summary>The same with the links of the pages alone: their bytes are empty.</summary>
    public static Task<ImmutableArray<OutputFile>> TraceAllAsync(SitePlan plan, CancellationToken cancellation) =>
        RenderAllAsync(plan, new MarkupForm(MarkupSyntax.Html) { Kept = new KeptParts(), IsForLinks = true }, cancellation);

    private static async Task<ImmutableArray<OutputFile>> RenderAllAsync(SitePlan plan, MarkupForm form, CancellationToken cancellation)
    {
        var pages = new OutputFile[plan.Pages.Length];
        await Parallel.ForAsync(0, pages.Length, cancellation, (i, _) =>
        {
            pages[i] = Render(plan, plan.Pages[i], form);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        return [.. pages, .. AssetsOf(plan)];
    }

    /// <summary>Returns the files that the pages load.</summary>
    public static ImmutableArray<OutputFile> AssetsOf(SitePlan plan) => [.. ThemeAssets.For(plan.Scripts).Files, .. plan.Settings.BaseUrl is null ? [] : ImmutableArray.Create(ThemeAssets.Card), .. plan.Assets];

    /// <summary>One page with its links alone: its bytes are empty.</summary>
    public static OutputFile Trace(SitePlan plan, PageModel page) => Render(plan, page, new MarkupForm(MarkupSyntax.Html) { IsForLinks = true });

    /// <summary>Renders one page, whether the plan lists it or not.</summary>
    public static OutputFile Render(SitePlan plan, PageModel page, MarkupSyntax syntax = MarkupSyntax.Html) => Render(plan, page, new MarkupForm(syntax));

    private static OutputFile Render(SitePlan plan, PageModel page, MarkupForm form)
    {
        var (bytes, links) = MarkupWriter.Draw(new PageDocument { Plan = plan, Page = page }, form);
        return new OutputFile(page.Path, Html, bytes) { Links = links };
    }

    /// <summary>Writes the parts of a book.</summary>
    public static BoundBook Bind(SitePlan plan, Book book) => BookBinder.Bind(plan, book);

    /// <summary>Writes the edition of a script as one file of HTML, for screens.</summary>
    public static OutputFile BindPages(SitePlan plan, ScriptEdition edition, string path) => OneFile.Bind(plan, edition, path, null);

    /// <summary>The same for printing.</summary>
    /// <param name="pages">The numbers of pages for the contents, as far as they are known, by the ids of what stands there.</param>
    public static OutputFile BindForPaper(SitePlan plan, ScriptEdition edition, string path, FrozenDictionary<string, int> pages) => OneFile.Bind(plan, edition, path, pages);
}
