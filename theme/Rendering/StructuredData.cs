using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>What a page is, in the words of schema.org, for a site whose address is known.</summary>
internal static class StructuredData
{
    // Chinese stays as it is; what could end a script element is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(PageModel page, SitePlan plan)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Describe(page, plan).WriteTo(json);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The editors, or the project whose text it is if they are not named.</summary>
    public static IEnumerable<string> AuthorsOf(SitePlan plan, ScriptEdition edition) => plan.Settings.Editors.IsEmpty
        ? [edition.Source.Project]
        : plan.Settings.Editors.Select(NameOf);

    private static JsonObject Describe(PageModel page, SitePlan plan)
    {
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = TypeOf(page),
            ["@id"] = $"{plan.Settings.BaseUrl}/{page.Path}",
            ["url"] = $"{plan.Settings.BaseUrl}/{page.Path}",
            ["name"] = page is TermPage term ? term.Term.Label : PageNames.TitleOf(page, plan),
            ["inLanguage"] = page is SharedPage ? new JsonArray([.. plan.Scripts.Select(script => (JsonNode)script.Tag)]) : page.Script.Tag,
        };
        if (page is TermPage { Term: var entry } at)
        {
            json["description"] = entry.FirstSentence;
            json["inDefinedTermSet"] = $"{plan.Settings.BaseUrl}/{Addresses.Folder(at.Script.Folder, "glossary")}";
        }
        else
        {
            AddWork(json, plan, plan.EditionOf(page.Script));
        }

        return json;
    }

    private static string TypeOf(PageModel page) => page switch
    {
        ReadingPage => "ScholarlyArticle",
        EntrancePage => "Book",
        TermPage => "DefinedTerm",
        GlossaryPage => "DefinedTermSet",
        _ => "WebPage",
    };

    private static void AddWork(JsonObject json, SitePlan plan, ScriptEdition edition)
    {
        var (settings, source) = (plan.Settings, edition.Source);
        json["license"] = $"https://spdx.org/licenses/{Uri.EscapeDataString(settings.Licence)}.html";
        json["version"] = settings.Version;
        json["datePublished"] = settings.Date;
        json["author"] = new JsonArray([.. AuthorsOf(plan, edition).Select(name => (JsonNode)Named(settings.Editors.IsEmpty ? "Organization" : "Person", name))]);
        json["isBasedOn"] = new JsonObject { ["@type"] = "Article", ["name"] = source.Title, ["url"] = UrlEncoding.Encode(source.Url), ["publisher"] = Named("Organization", source.Project) };
        _ = settings.Date is null && json.Remove("datePublished");
    }

    private static JsonObject Named(string type, string name) => new JsonObject { ["@type"] = type, ["name"] = name };

    private static string NameOf(PersonName name) => name.Literal ?? name.Family + name.Given;
}
