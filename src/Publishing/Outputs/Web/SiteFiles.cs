using System.Text;
using System.Text.Json.Nodes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Publishing.Outputs.Data;

namespace MongoliaEdition.Publishing.Outputs.Web;

/// <summary>What browsers and crawlers look for at the root of a site.</summary>
internal static class SiteFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) =>
    [
        new(OutputNames.ManifestPath, "application/manifest+json", DataFile.BytesOf(Manifest(plan))),
        new("robots.txt", "text/plain", Encoding.UTF8.GetBytes(Robots(plan))),
    ];

    private static JsonObject Manifest(SitePlan plan) => new()
    {
        ["name"] = plan.Editions.First.Title,
        ["short_name"] = plan.Editions.First.Title,
        ["description"] = plan.Editions.First.Description,
        ["lang"] = plan.Scripts[0].Tag,
        ["start_url"] = "./index.html",
        ["scope"] = "./",
        ["display"] = "minimal-ui",
        ["background_color"] = "#faf6ec",
        ["theme_color"] = "#faf6ec",
        ["icons"] = new JsonArray(new JsonObject { ["src"] = "favicon.svg", ["sizes"] = "any", ["type"] = "image/svg+xml" }),
    };

    private static string Robots(SitePlan plan) => "User-agent: *\nAllow: /\n"
        + (plan.Settings.BaseUrl is { } site && plan.Outputs.Contains(OutputNames.Sitemap) ? $"\nSitemap: {site}/{Sitemap.Path}\n" : "");
}
