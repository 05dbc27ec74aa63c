using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Api;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>A wiki that answers, and what it says of itself.</summary>
public sealed partial record WikiSite
{
    private static readonly (string Key, string Value)[] AboutItself =
        [("meta", "siteinfo|filerepoinfo"), ("siprop", "general|rightsinfo"), ("friprop", "name|url|rootUrl|thumbUrl")];

    internal WikiSite(WikiApi api, ApiQuery query)
    {
        (Api, Name, Licence) = (api, query.General?.Sitename ?? "", LicenceOf(query.Rights));
        ArticlePath = query.General?.Articlepath ?? "/wiki/$1";
    }

    internal WikiApi Api { get; }

    public Uri ApiAddress => Api.Address;

    public string Name { get; }

    /// <summary>The licence of its pages: Creative Commons by its usual short name, another in the wiki's own words; may be empty.</summary>
    public string Licence { get; }

    internal string ArticlePath { get; }

    /// <summary>The address of a page, as readers open it.</summary>
    public Uri AddressOf(string title) =>
        new(ApiAddress, ArticlePath.Replace("$1", Uri.EscapeDataString(title.Replace(' ', '_')).Replace("%2F", "/", StringComparison.Ordinal), StringComparison.Ordinal));

    /// <summary>The permanent address of a revision.</summary>
    public Uri AddressOf(long revision) => new(ApiAddress, string.Create(CultureInfo.InvariantCulture, $"index.php?oldid={revision}"));

    /// <summary>The title in the address of a page; null where there is none.</summary>
    public string? TitleIn(Uri page)
    {
        var asked = page.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith("title=", StringComparison.Ordinal))?["title=".Length..];
        var (path, start) = (page.AbsolutePath, ArticlePath.Split("$1")[0]);
        var written = asked ?? (path.StartsWith(start, StringComparison.Ordinal) ? path[start.Length..] : Path.GetFileName(path));
        return Uri.UnescapeDataString(written).Replace('_', ' ').Trim() is { Length: > 0 } title ? title : null;
    }

    /// <summary>The revision that an address names; null for the latest.</summary>
    public static long? RevisionIn(Uri page) => page.Query.TrimStart('?').Split('&')
        .Where(pair => pair.StartsWith("oldid=", StringComparison.Ordinal))
        .Select(pair => long.TryParse(pair["oldid=".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : (long?)null)
        .FirstOrDefault();

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

    private static string LicenceOf(ApiRights? rights) => CreativeCommons().Match(rights?.Url ?? "") is { Success: true } named
        ? $"CC {named.Groups["terms"].Value.ToUpperInvariant()} {named.Groups["version"].Value}"
        : rights?.Text ?? "";

    [GeneratedRegex("creativecommons\\.org/licenses/(?<terms>[a-z-]+)/(?<version>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex CreativeCommons();

    private static IEnumerable<Uri> HostsOf(Uri wiki, ApiRepository repository) =>
        new[] { repository.Url, repository.RootUrl, repository.ThumbUrl }.Select(address => Resolve(wiki, address)).OfType<Uri>();

    /// <summary>An address as the API writes it: whole, without a scheme, or without a host.</summary>
    internal static Uri? Resolve(Uri wiki, string? address) => !string.IsNullOrEmpty(address) && Uri.TryCreate(wiki, address, out var resolved) ? resolved : null;
}
