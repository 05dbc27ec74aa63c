using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Publishing.Outputs.Zip;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>
/// The whole edition as a zip whose pages work from disk. Reproducible: entries are sorted by path and share one date.
/// </summary>
public static class EditionArchive
{
    /// <summary>All pages and what they load, in one folder. The download page differs inside the archive.</summary>
    public static IEnumerable<OutputFile> Of(Publication publication)
    {
        var (plan, id) = (publication.Plan, publication.Plan.Settings.Id);
        var offer = plan.Pages.OfType<DownloadPage>().Single();
        var offline = publication.Renderer.One(plan, offer with { IsOffline = true });
        return [Create(Addresses.Archive(id), id, publication.Files.Where(file => file.Path != offline.Path && !Addresses.IsDownload(file.Path)).Append(offline))];
    }

    public static OutputFile Create(string path, string folder, IEnumerable<OutputFile> files)
    {
        var entries = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => ($"{folder}/{file.Path}", file.Bytes));
        return new OutputFile(path, "application/zip", ZipBytes.Of(entries, _ => true));
    }
}
