using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Publishing.Outputs.Books;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>The edition bound in single files: books for reading devices, and pages that hold everything.</summary>
internal static class VolumeOutputs
{
    // Whole lists: whoever takes them one by one would only wait, on a thread that could make one of them.
    public static IEnumerable<OutputFile> Books(Publication publication) =>
        BookShelf.Of(publication.Plan).AsParallel().AsOrdered().Select(book => EpubFile.Of(publication.Plan, publication.Renderer.Book(publication.Plan, book))).ToList();

    public static IEnumerable<OutputFile> Pages(Publication publication)
    {
        var plan = publication.Plan;
        return plan.Editions.Values.AsParallel().AsOrdered().Select(edition => publication.Renderer.OneFile(
            plan, edition, Addresses.Download($"{plan.Settings.Id}-{edition.Script.Folder}.html"))).ToList();
    }
}
