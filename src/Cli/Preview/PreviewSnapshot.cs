using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>
/// What the preview shows at a time: the pages of the last run that had any, and the problems of the last run.
/// </summary>
/// <param name="Version">Changes when the pages do.</param>
internal sealed record PreviewSnapshot(int Version, FrozenDictionary<string, Page> Pages, ImmutableArray<Diagnostic> Problems)
{
    public static PreviewSnapshot Empty { get; } = new(0, FrozenDictionary<string, Page>.Empty, []);

    /// <summary>After a run with errors the pages stay as they were; its problems are shown on them.</summary>
    public PreviewSnapshot After(EditionRun run)
    {
        ImmutableArray<Diagnostic> problems = [.. run.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)];
        return run.Succeeded
            ? new PreviewSnapshot(Version + 1, run.Pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal), problems)
            : this with { Problems = problems };
    }

    /// <summary>The page at the path of an address; a folder's is its index. Null if there is none.</summary>
    public Page? PageAt(string path)
    {
        path = path.TrimStart('/');
        return Pages.GetValueOrDefault(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }
}
