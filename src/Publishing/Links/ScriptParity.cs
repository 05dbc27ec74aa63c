using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>Checks that all scripts have the same pages, with the same ids on each.</summary>
internal static class ScriptParity
{
    public static void Check(IReadOnlyCollection<CheckedPage> pages, DiagnosticBag diagnostics)
    {
        var scripts = Script.All.Where(script => pages.Any(page => page.Path.StartsWith(script.Folder + "/", StringComparison.Ordinal))).ToList();
        foreach (var (script, other) in from script in scripts from other in scripts where other != script select (script, other))
        {
            CheckOneWay(pages, script, other, diagnostics);
        }
    }

    private static void CheckOneWay(IReadOnlyCollection<CheckedPage> pages, Script script, Script other, DiagnosticBag diagnostics)
    {
        var (here, there) = (script.Folder + "/", other.Folder + "/");
        var twins = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Path.StartsWith(here, StringComparison.Ordinal)))
        {
            var twin = twins.GetValueOrDefault(there + page.Path[here.Length..]);
            IEnumerable<string> missing = twin is null ? [page.Path] : page.Ids.Where(id => !twin.Ids.Contains(id)).Select(id => "#" + id).Order(StringComparer.Ordinal);
            foreach (var name in missing)
            {
                diagnostics.Add(PublishingDiagnostics.UnequalTrees.At(Location.OfFile(page.Path), name, script.Tag));
            }
        }
    }
}
