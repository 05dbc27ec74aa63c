using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>
/// The state of a preview: the pages of the last save that produced any, and the diagnostics of the last save.
/// </summary>
/// <param name="Version">Changes when the pages do.</param>
/// <param name="Site">Null until there are pages.</param>
/// <param name="IsStale">Whether the pages are older than the input, which has errors.</param>
internal sealed record PreviewSnapshot(int Version, PreviewSite? Site, ImmutableArray<Diagnostic> Problems, bool IsStale)
{
    public static PreviewSnapshot Empty { get; } = new(0, null, [], IsStale: false);

    /// <param name="site">Null after errors: the former pages stay, with the problems shown on them.</param>
    public PreviewSnapshot After(PreviewSite? site, ImmutableArray<Diagnostic> diagnostics) => site is null
        ? this with { Problems = Told(diagnostics), IsStale = true }
        : new PreviewSnapshot(Version + 1, site, Told(diagnostics), IsStale: false);

    /// <summary>The same pages with the diagnostics of the finished run.</summary>
    public PreviewSnapshot With(ImmutableArray<Diagnostic> diagnostics) => this with { Problems = Told(diagnostics) };

    /// <summary>The page at a URL path, for a folder its index page; null if there is none.</summary>
    public async Task<OutputFile?> PageAtAsync(string path)
    {
        path = path.TrimStart('/');
        return Site is null ? null : await Site.PageAtAsync(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private static ImmutableArray<Diagnostic> Told(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)];
}
