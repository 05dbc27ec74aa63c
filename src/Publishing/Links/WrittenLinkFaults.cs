using System.Collections.Immutable;
using System.Net;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>
/// Tells of a link that an editor wrote in the editor's file and once, not in each page that it was found broken on. Whether a page has
/// the place that a link names is known only when the page is there.
/// </summary>
public static class WrittenLinkFaults
{
    /// <param name="found">What the link check found.</param>
    public static ImmutableArray<Diagnostic> Attribute(ImmutableArray<Diagnostic> found, SitePlan plan, IReadOnlyCollection<OutputFile> files)
    {
        var targets = found.Select(TargetOf).OfType<(string, string)>().ToHashSet();
        if (targets.Count == 0)
        {
            return found;
        }

        var (told, explained) = (ImmutableArray.CreateBuilder<Diagnostic>(), new HashSet<(string, string)>());
        foreach (var link in plan.Links)
        {
            var own = plan.Scripts.SelectMany(script => TargetsOf(link, Addresses.Reading(script), plan)).Where(targets.Contains).ToList();
            explained.UnionWith(own);
            told.AddRange(own.Take(1).Select(target => Fault(link, target.Path, target.Place, files)));
        }

        return [.. told, .. found.Where(diagnostic => TargetOf(diagnostic) is not { } target || !explained.Contains(target))];
    }

    private static Diagnostic Fault(WrittenLink link, string path, string place, IReadOnlyCollection<OutputFile> files)
    {
        if (files.FirstOrDefault(file => file.Path == path) is not { } page)
        {
            return EditionsDiagnostics.NoSuchPage.At(link.Location, link.Address.Split('#')[0]);
        }

        var ids = new CheckedPage(page).Ids;
        var fault = EditionsDiagnostics.NoSuchPlace.At(link.Location, string.Join('/', path.Split('/').Skip(1)), place);
        return Spelling.Nearest(place, ids) is { } nearest
            ? fault.WithNote($"did you mean '#{nearest}'?")
            : fault.WithNote($"its places are: {string.Join(", ", ids.Where(IsOfContent).Order(StringComparer.Ordinal).Take(12))} …");
    }

    private static bool IsOfContent(string id) => id.StartsWith("s-", StringComparison.Ordinal) || id.Contains('-', StringComparison.Ordinal);

    /// <summary>A place alone is one of the page the text stands on: any that the editors wrote themselves.</summary>
    private static IEnumerable<(string Path, string Place)> TargetsOf(WrittenLink link, string reading, SitePlan plan)
    {
        var pages = link.Address.StartsWith('#') ? plan.Pages.Where(page => page is EditorsOwnPage or AboutPage).Select(page => page.Path) : [reading];
        return pages.Select(page => LinkAddress.Resolve(page, link.Address));
    }

    private static (string Path, string Place)? TargetOf(Diagnostic diagnostic)
    {
        if (diagnostic.Descriptor != PublishingDiagnostics.BrokenLink && diagnostic.Descriptor != PublishingDiagnostics.BrokenFragment)
        {
            return null;
        }

        var location = diagnostic.Location;
        return LinkAddress.Resolve(location.Path, WebUtility.HtmlDecode(location.Source.Slice(location.Span).ToString()));
    }
}
