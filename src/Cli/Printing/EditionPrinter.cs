using System.Collections.Frozen;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Printing;

/// <summary>Prints an edition until its contents name the pages on which things are: once to learn them, and once more to print them.</summary>
internal static class EditionPrinter
{
    // A number more or less in the contents may move what follows; this often it comes to rest, or it never does.
    private const int MostTimes = 4;

    /// <param name="bind">The edition to print, given the pages that its contents are to name.</param>
    /// <param name="path">Where to write the PDF. What was there stays if it cannot be printed.</param>
    /// <param name="location">The same for diagnostics.</param>
    public static async Task<bool> TryPrintAsync(
        Func<FrozenDictionary<string, int>, OutputFile> bind, string path, Location location, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (named, found) = (FrozenDictionary<string, int>.Empty, FrozenDictionary<string, int>.Empty);
        byte[]? pdf = null;
        for (var time = 0; time < MostTimes && (time == 0 || !IsSame(named, found)); time++)
        {
            named = found;
            pdf = await ChromiumPrinter.PrintAsync(bind(named).Bytes, location, diagnostics, cancellation);
            if (pdf is null)
            {
                return false;
            }

            found = PrintedPlaces.Of(pdf);
        }

        return TryWrite(pdf!, path, location, diagnostics);
    }

    private static bool IsSame(FrozenDictionary<string, int> named, FrozenDictionary<string, int> found) =>
        named.Count == found.Count && named.All(place => found.TryGetValue(place.Key, out var page) && page == place.Value);

    private static bool TryWrite(byte[] pdf, string path, Location location, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, pdf);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FileUnwritable.At(location, problem.Message));
            return false;
        }
    }
}
