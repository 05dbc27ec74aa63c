using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>A wiki that answers, and what it says of itself.</summary>
public sealed record WikiSite
{
    private static readonly (string Key, string Value)[] AboutItself =
        [("meta", "siteinfo|filerepoinfo"), ("siprop", "general|rightsinfo"), ("friprop", "name|url|rootUrl|thumbUrl")];

    internal WikiSite(WikiApi api, ApiQuery query)
    {
        (Api, Name, Licence) = (api, query.General?.Sitename ?? "", query.Rights?.Text ?? "");
        ArticlePath = query.General?.Articlepath ?? "/wiki/$1";
    }

    internal WikiApi Api { get; }

    public Uri ApiAddress => Api.Address;

    public string Name { get; }

    /// <summary>The licence of its pages, in its own words; may be empty.</summary>
    public string Licence { get; }

    internal string ArticlePath { get; }

    /// <summary>Where the API may be, the likeliest first: beside index.php, or where Wikimedia and MediaWiki's installer put it.</summary>
    /// <param name="page">The address of a page of the wiki.</param>
    public static ImmutableArray<Uri> ApisOf(Uri page)
    {
        var index = page.AbsolutePath.IndexOf("/index.php", StringComparison.Ordinal);
        var paths = index < 0 ? ["/w/api.php", "/api.php"] : new[] { page.AbsolutePath[..index] + "/api.php" };
        return [.. paths.Select(path => new Uri(page, path))];
    }

    /// <summary>Null with a diagnostic where no wiki answers.</summary>
    /// <param name="apis">Where its API may be.</param>
    public static async Task<WikiSite?> OpenAsync(
        WikiConnection connection, ImmutableArray<Uri> apis, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!HostList.Of(apis[0]).IsSafe(apis[0]))
        {
            diagnostics.Add(WikiDiagnostics.InsecureAddress.At(Location.OfFile(Attempt.Shown(apis[0]))));
            return null;
        }

        var problems = new DiagnosticBag();
        foreach (var address in apis)
        {
            var api = new WikiApi(connection, address);
            if (await api.QueryAsync(AboutItself, problems, cancellation) is [var query, ..])
            {
                connection.Allow(query.Repos.SelectMany(repo => HostsOf(address, repo)));
                return new WikiSite(api, query);
            }
        }

        diagnostics.AddRange(problems.ToSorted().Take(1));
        diagnostics.Add(WikiDiagnostics.NoWiki.At(Location.OfFile(Attempt.Shown(apis[0]))));
        return null;
    }

    private static IEnumerable<Uri> HostsOf(Uri wiki, ApiRepository repository) =>
        new[] { repository.Url, repository.RootUrl, repository.ThumbUrl }.Select(address => Resolve(wiki, address)).OfType<Uri>();

    /// <summary>An address as the API writes it: whole, without a scheme, or without a host.</summary>
    internal static Uri? Resolve(Uri wiki, string? address) => !string.IsNullOrEmpty(address) && Uri.TryCreate(wiki, address, out var resolved) ? resolved : null;
}
