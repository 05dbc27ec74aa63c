using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Pages;

/// <summary>Looks up the pages that editors link to, before anything is rendered.</summary>
internal static class WrittenLinkCheck
{
    // Of pages, and of the files that editors take for them.
    private static readonly string[] Extensions = [".html", ".htm", ".md", ".yml"];

    /// <param name="mayLackContent">Whether a page may be missing because the file it is made of could not be read.</param>
    public static void Check(SitePlan plan, ImmutableArray<WrittenLink> links, bool mayLackContent, DiagnosticBag diagnostics)
    {
        var paths = plan.Pages.Select(page => page.Path).ToFrozenSet(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var path = PathOf(link, plan);
            var isPage = Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal)) || !path.Split('/')[^1].Contains('.', StringComparison.Ordinal);
            if (isPage && !paths.Contains(path) && !(mayLackContent && IsOfCatalogue(path, plan)))
            {
                diagnostics.Add(EditionsDiagnostics.NoSuchPage.At(link.Location, link.Address.Split('#')[0]).WithNote(Hint(link, plan)));
            }
            else if (FindOwnPage(link, path, plan) is { } own)
            {
                CheckHeading(link, own.Content, diagnostics);
            }
        }
    }

    /// <summary>The editors' page that a link leads to, or stands on; null for other pages, whose places are known when they are rendered.</summary>
    private static EditorsOwnPage? FindOwnPage(WrittenLink link, string path, SitePlan plan) => plan.PagesOf<EditorsOwnPage>(plan.Scripts[0])
        .FirstOrDefault(page => link.Address.StartsWith('#') ? link.Location.Path.EndsWith($"/pages/{page.Content.Id}.md", StringComparison.Ordinal) : page.Path == path);

    private static void CheckHeading(WrittenLink link, EditorsPage page, DiagnosticBag diagnostics)
    {
        var place = link.Address.Contains('#', StringComparison.Ordinal) ? link.Address[(link.Address.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
        string[] places = ["main", .. page.Body.OfType<Heading>().Select(heading => heading.Id)];
        if (place.Length > 0 && !places.Contains(place))
        {
            diagnostics.Add(EditionsDiagnostics.NoSuchPlace.At(link.Location, $"{page.Id}/index.html", place).WithNote(Spelling.Hint("#" + place, [.. places.Select(known => "#" + known)])));
        }
    }

    private static string PathOf(WrittenLink link, SitePlan plan) =>
        link.Address.StartsWith('#') ? Addresses.Reading(plan.Scripts[0]) : Addresses.Resolve(Addresses.Reading(plan.Scripts[0]), link.Address.Split('#', '?')[0]);

    private static bool IsOfCatalogue(string path, SitePlan plan) =>
        PageCatalogue.All.Any(kind => kind.In(plan.Scripts[0]).Path == path || kind.OfSite.Path == path);

    /// <summary>The page that is meant: editors leave out its file, put a script's folder before it, or name the file that they write.</summary>
    private static string Hint(WrittenLink link, SitePlan plan)
    {
        var own = plan.Scripts[0].Folder + "/";
        ImmutableArray<string> addresses =
        [
            .. plan.Pages.Select(page => page.Path).Where(path => path.StartsWith(own, StringComparison.Ordinal)).Select(path => path[own.Length..]),
            .. plan.Pages.OfType<SharedPage>().Select(page => "../" + page.Path),
        ];
        var name = NameOf(link.Address.Split('#', '?')[0]);
        var meant = Spelling.Nearest(name, addresses.Select(NameOf).Where(known => known.Length > 0));
        return meant is null
            ? $"there are: {string.Join(", ", addresses.Where(address => !IsEntry(address)))}; an entry is term:ID"
            : $"did you mean '{addresses.First(address => NameOf(address) == meant)}'?";
    }

    private static bool IsEntry(string address) => address.StartsWith("glossary/", StringComparison.Ordinal) && address != "glossary/index.html";

    /// <summary>
    /// The word that tells an address from others: the name of its folder or of its file, <c>index</c> passed over however it is spelt; empty for the
    /// page a tree begins with.
    /// </summary>
    private static string NameOf(string address) => address.Split('/', '\\').Select(part => part.Split('.')[0])
        .LastOrDefault(part => part.Length > 0 && Spelling.Nearest(part, ["index"]) is null, "").ToLowerInvariant();
}
