using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>No two files of an edition may have one path, on no system.</summary>
public static class OutputPaths
{
    /// <returns>Whether every path is there once.</returns>
    public static bool Check(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        var shared = files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(path => path.Skip(1).Any()).ToList();
        diagnostics.AddRange(shared.Select(path => PublishingDiagnostics.OnePath.At(Location.OfFile(path.Key), path.Count())));
        return shared.Count == 0;
    }
}
