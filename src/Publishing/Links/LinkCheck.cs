using System.Collections.Frozen;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>
/// Checks the finished site as a browser sees it: internal links and their fragments resolve, ids are unique, nothing is loaded
/// from another host, and all scripts have the same pages with the same ids.
/// </summary>
public static class LinkCheck
{
    private const string Html = "text/html";
    private static readonly FrozenSet<string> LinkingElements = FrozenSet.Create(StringComparer.Ordinal, "a", "area", "form");

    // The rel values of <link> that a browser loads; it does not load canonical addresses or licences.
    private static readonly string[] LoadedRelations = ["stylesheet", "icon", "preload", "manifest"];

    public static void Check(IReadOnlyCollection<OutputFile> pages, DiagnosticBag diagnostics)
    {
        var paths = pages.Select(page => page.Path).ToFrozenSet(StringComparer.Ordinal);
        var checkedPages = pages.Where(page => page.MediaType == Html).Select(page => new CheckedPage(page))
            .ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var page in checkedPages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            CheckPage(page, paths, checkedPages, diagnostics);
        }

        ScriptParity.Check(checkedPages, diagnostics);
    }

    private static void CheckPage(
        CheckedPage page, FrozenSet<string> paths, FrozenDictionary<string, CheckedPage> pages, DiagnosticBag diagnostics)
    {
        foreach (var id in page.RepeatedIds)
        {
            diagnostics.Add(PublishingDiagnostics.DuplicateId.At(page.LocationOf(id), id.Value));
        }

        foreach (var reference in page.References)
        {
            if (Problem(page, reference, paths, pages) is { } problem)
            {
                diagnostics.Add(problem);
            }
        }
    }

    private static Diagnostic? Problem(
        CheckedPage page, HtmlAttribute reference, FrozenSet<string> paths, FrozenDictionary<string, CheckedPage> pages)
    {
        if (LinkAddress.IsOutside(reference.Value))
        {
            return IsLoaded(reference)
                ? PublishingDiagnostics.OutsideResource.At(page.LocationOf(reference), reference.Value)
                : null;
        }

        var (path, fragment) = LinkAddress.Resolve(page.Path, reference.Value);
        if (!paths.Contains(path))
        {
            return PublishingDiagnostics.BrokenLink.At(page.LocationOf(reference), reference.Value, path);
        }

        var arrives = fragment.Length == 0 || !pages.TryGetValue(path, out var target) || target.Ids.Contains(fragment);
        return arrives ? null : PublishingDiagnostics.BrokenFragment.At(page.LocationOf(reference), reference.Value, path, fragment);
    }

    private static bool IsLoaded(HtmlAttribute reference) =>
        !LinkAddress.IsData(reference.Value)
        && !LinkingElements.Contains(reference.Element)
        && (reference.Element != "link" || LoadedRelations.Any(relation => reference.Tag.Contains($"rel=\"{relation}\"", StringComparison.Ordinal)));
}
