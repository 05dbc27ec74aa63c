using System.Collections.Concurrent;
using System.Collections.Frozen;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>Where the links of a site can lead. Safe to share between threads.</summary>
internal sealed class LinkTargets(IEnumerable<string> paths, IEnumerable<CheckedPage> pages)
{
    private static readonly FrozenSet<string> LinkingElements = FrozenSet.Create(StringComparer.Ordinal, "a", "area", "form");

    // The rel values of <link> that a browser loads; it does not load canonical addresses or licences.
    private static readonly string[] LoadedRelations = ["stylesheet", "icon", "preload", "manifest"];

    private readonly HashSet<string> _paths = new(paths, StringComparer.Ordinal);
    private readonly Dictionary<string, CheckedPage> _pages = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);

    // The pages of a folder have the same menus.
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> _resolved = new(StringComparer.Ordinal);

    /// <summary>What is wrong with an address on a page, null if nothing is.</summary>
    public (DiagnosticDescriptor Descriptor, object[] Arguments)? ProblemOf(CheckedPage page, PageReference reference)
    {
        var address = reference.Address;
        if (LinkAddress.IsOutside(address))
        {
            return IsLoaded(reference) ? (PublishingDiagnostics.OutsideResource, [address]) : null;
        }

        var file = LinkAddress.FileOf(address);
        var fragment = LinkAddress.FragmentOf(address);
        var path = file.IsEmpty ? page.Path : Resolve(page, file);
        return !_paths.Contains(path) ? (PublishingDiagnostics.BrokenLink, [address, path])
            : fragment.IsEmpty || !_pages.TryGetValue(path, out var target) || target.HasId(fragment) ? null
            : (PublishingDiagnostics.BrokenFragment, [address, path, fragment.ToString()]);
    }

    private string Resolve(CheckedPage page, ReadOnlySpan<char> file)
    {
        var folder = _resolved.GetOrAdd(page.Folder, static _ => new(StringComparer.Ordinal));
        return folder.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(file, out var path)
            ? path
            : folder.GetOrAdd(file.ToString(), LinkAddress.PathOf(page.Folder, file));
    }

    private static bool IsLoaded(PageReference reference) =>
        !LinkAddress.IsData(reference.Address)
        && !LinkingElements.Contains(reference.Element)
        && (reference.Element != "link" || LoadedRelations.Contains(reference.Relation));
}
