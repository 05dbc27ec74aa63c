using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>The download page, which can be written when all that it offers is made.</summary>
internal static class DownloadOffer
{
    private static readonly FrozenSet<string> ToRead = FrozenSet.Create(StringComparer.Ordinal, ".zip", ".epub", ".html");

    /// <summary>The files of a publication with its download page, if it has one, as it is in the end.</summary>
    public static ImmutableArray<OutputFile> In(Publication publication)
    {
        var (plan, files) = (publication.Plan, publication.Files);
        if (plan.Pages.OfType<DownloadPage>().SingleOrDefault() is not { } page || files.FirstOrDefault(file => file.Path == page.Path) is not { } before)
        {
            return files;
        }

        var offered = files.Where(file => Addresses.IsDownload(file.Path) && file != before).OrderBy(IsData).Select(Describe);
        return files.Replace(before, publication.Renderer.One(plan, page with { Files = [.. offered] }));
    }

    // What is to be read comes first.
    private static bool IsData(OutputFile file) => !ToRead.Contains(Path.GetExtension(file.Path));

    private static DownloadFile Describe(OutputFile file) =>
        new(file.Path[(file.Path.LastIndexOf('/') + 1)..], file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
}
