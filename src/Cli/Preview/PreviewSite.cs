using System.Collections.Concurrent;
using System.Collections.Frozen;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Cli.Preview;

/// <summary>
/// The pages of one saved state of the input, rendered on request so that saving a note does not wait for hundreds of pages. Files
/// made from all pages come from the run that finishes in the background.
/// </summary>
/// <param name="finished">The whole run; cancelled if the input changes before it ends.</param>
internal sealed class PreviewSite(SitePlan plan, Task<EditionRun> finished)
{
    // The download page tells the sizes of files that only the whole run makes.
    private readonly FrozenDictionary<string, PageModel> _models = plan.Pages.Where(page => page is not DownloadPage).ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);

    private readonly Lazy<FrozenDictionary<string, OutputFile>> _assets = new(() =>
        ThemeRenderer.AssetsOf(plan).ToFrozenDictionary(page => page.Path, StringComparer.Ordinal));

    private readonly ConcurrentDictionary<string, Lazy<OutputFile>> _rendered = new(StringComparer.Ordinal);

    /// <summary>The page at a path; null if the edition has none.</summary>
    public async Task<OutputFile?> PageAtAsync(string path)
    {
        if (_models.TryGetValue(path, out var model))
        {
            return _rendered.GetOrAdd(path, _ => new(() => ThemeRenderer.Render(plan, model))).Value;
        }

        return _assets.Value.GetValueOrDefault(path) ?? await FinishedPageAsync(path);
    }

    private async Task<OutputFile?> FinishedPageAsync(string path)
    {
        try
        {
            return (await finished).Files.FirstOrDefault(page => page.Path == path);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
