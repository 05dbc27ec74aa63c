using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>Who wrote a page: the names of those who have one, bots left out, in ordinal order, and the number of the others.</summary>
public sealed record WikiCredits(ImmutableArray<string> Names, int Anonymous)
{
    public static async Task<WikiCredits?> ReadAsync(WikiSite site, string title, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var asked = new[] { ("titles", title), ("prop", "contributors"), ("pclimit", "max"), ("pcexcludegroup", "bot"), ("redirects", "1") };
        if (await site.Api.QueryAsync(asked, diagnostics, cancellation) is not { } answer)
        {
            return null;
        }

        var pages = answer.SelectMany(part => part.Pages).ToList();
        if (pages.Count == 0 || pages.Exists(page => page.Missing || page.Invalid))
        {
            diagnostics.Add(WikiDiagnostics.PageMissing.At(Location.OfFile(site.ApiAddress.AbsoluteUri), $"page '{title}'"));
            return null;
        }

        var names = pages.SelectMany(page => page.Contributors).Select(user => user.Name).OfType<string>();
        return new WikiCredits([.. names.Distinct().Order(StringComparer.Ordinal)], pages.Select(page => page.Anonymous).DefaultIfEmpty().Max());
    }
}
