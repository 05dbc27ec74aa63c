using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>
/// Checks the finished site as a browser sees it: internal links and their fragments resolve, ids are unique, nothing is loaded
/// from another host, and all scripts have the same pages with the same ids.
/// </summary>
public static class LinkCheck
{
    private const string Html = "text/html";

    public static void Check(IReadOnlyCollection<OutputFile> files, DiagnosticBag diagnostics)
    {
        var (pages, targets) = Read(files);
        foreach (var page in pages.AsParallel().AsOrdered().Where(page => HasProblem(page, targets)).ToList())
        {
            Report(page, targets, diagnostics);
        }

        ScriptParity.Check(pages, diagnostics);
    }

    /// <summary>Whether nothing is wrong, which the links of pages tell without their bytes.</summary>
    public static bool IsSound(IReadOnlyCollection<OutputFile> files)
    {
        var (pages, targets) = Read(files);
        var unequal = new DiagnosticBag();
        ScriptParity.Check(pages, unequal);
        return unequal.Count == 0 && !pages.AsParallel().Any(page => HasProblem(page, targets));
    }

    private static (List<CheckedPage> Pages, LinkTargets Targets) Read(IReadOnlyCollection<OutputFile> files)
    {
        // The page for missing addresses is shown at any address, so its links are absolute.
        var pages = files.Where(file => file.MediaType == Html && file.Path != Addresses.NotFound).Select(page => new CheckedPage(page)).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        return (pages, new LinkTargets(files.Select(file => file.Path), pages));
    }

    private static bool HasProblem(CheckedPage page, LinkTargets targets) =>
        page.RepeatsIds || page.Links.References.Any(reference => targets.ProblemOf(page, reference) is not null);

    /// <summary>Tells what is wrong with a page, each problem at its place.</summary>
    private static void Report(CheckedPage page, LinkTargets targets, DiagnosticBag diagnostics)
    {
        var attributes = page.Attributes.ToLookup(attribute => attribute.IsId);
        var repeated = attributes[true].GroupBy(id => id.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1));
        diagnostics.AddRange(repeated.Select(id => PublishingDiagnostics.DuplicateId.At(page.LocationOf(id), id.Value)));
        foreach (var attribute in attributes[false])
        {
            if (targets.ProblemOf(page, attribute.Reference) is var (descriptor, arguments))
            {
                diagnostics.Add(descriptor.At(page.LocationOf(attribute), arguments));
            }
        }
    }
}
