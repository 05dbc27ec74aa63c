using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>
/// What the preview shows at a time: the pages of the last saved state that had any, and the problems of the last one.
/// </summary>
/// <param name="Version">Changes when the pages do.</param>
/// <param name="Site">Null as long as there have been no pages.</param>
/// <param name="IsStale">Whether the pages are older than the input, which has errors.</param>
internal sealed record PreviewSnapshot(int Version, PreviewSite? Site, ImmutableArray<Diagnostic> Problems, bool IsStale)
{
    public static PreviewSnapshot Empty { get; } = new(0, null, [], IsStale: false);

    /// <param name="site">Null after errors: the pages stay as they were, and the problems are shown on them.</param>
    public PreviewSnapshot After(PreviewSite? site, ImmutableArray<Diagnostic> diagnostics) => site is null
        ? this with { Problems = Told(diagnostics), IsStale = true }
        : new PreviewSnapshot(Version + 1, site, Told(diagnostics), IsStale: false);

    /// <summary>The same pages, when more is known of them.</summary>
    public PreviewSnapshot With(ImmutableArray<Diagnostic> diagnostics) => this with { Problems = Told(diagnostics) };

    /// <summary>The page at the path of an address; a folder's is its index. Null if there is none.</summary>
    public async Task<OutputFile?> PageAtAsync(string path)
    {
        path = path.TrimStart('/');
        return Site is null ? null : await Site.PageAtAsync(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private static ImmutableArray<Diagnostic> Told(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)];
}
