using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Addresses of the edition's files in a file of the download folder: absolute if the site's address is known.</summary>
internal sealed record DataLinks(SitePlan Plan)
{
    // Any file of the folder leads to the others in the same way.
    private static readonly string From = Addresses.Download("");

    /// <summary>The address of a licence, given its SPDX identifier.</summary>
    public static string Licence(string identifier) => $"https://spdx.org/licenses/{Uri.EscapeDataString(identifier)}.html";

    public string To(string path, string fragment = "")
    {
        var address = Plan.Settings.BaseUrl is { } site ? $"{site}/{path}" : Addresses.Relative(From, path);
        return fragment.Length > 0 ? $"{address}#{fragment}" : address;
    }

    /// <summary>Where a link of a text leads.</summary>
    public string Of(LinkTarget target, ScriptEdition edition)
    {
        var (href, kind) = LinkAddresses.Of(target, edition, From);
        return Plan.Settings.BaseUrl is { } site && kind is not (LinkKind.Wiki or LinkKind.External) ? $"{site}/{Addresses.Resolve(From, href)}" : href;
    }

    /// <summary>The concept of a glossary entry, which is not one of the pages about it.</summary>
    public string Concept(string entry) => To(Addresses.Download(SkosGlossary.JsonName), entry);
}
