using System.Collections.Frozen;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>Checks that all scripts have the same pages, with the same ids on each.</summary>
internal static class ScriptParity
{
    public static void Check(FrozenDictionary<string, CheckedPage> pages, DiagnosticBag diagnostics)
    {
        var scripts = Script.All.Where(script => pages.Keys.Any(path => path.StartsWith(script.Folder + "/", StringComparison.Ordinal))).ToList();
        foreach (var (script, other) in from script in scripts from other in scripts where other != script select (script, other))
        {
            CheckOneWay(pages, script, other, diagnostics);
        }
    }

    private static void CheckOneWay(FrozenDictionary<string, CheckedPage> pages, Script script, Script other, DiagnosticBag diagnostics)
    {
        var (here, there) = (script.Folder + "/", other.Folder + "/");
        foreach (var page in pages.Values.Where(page => page.Path.StartsWith(here, StringComparison.Ordinal)))
        {
            var twin = pages.GetValueOrDefault(there + page.Path[here.Length..]);
            IEnumerable<string> missing = twin is null ? [page.Path] : page.Ids.Except(twin.Ids).Select(id => "#" + id).Order(StringComparer.Ordinal);
            foreach (var name in missing)
            {
                diagnostics.Add(PublishingDiagnostics.UnequalTrees.At(Location.OfFile(page.Path), name, script.Tag));
            }
        }
    }
}
