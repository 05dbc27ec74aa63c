using System.Text;
using System.Text.Encodings.Web;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>What a text is, as the YAML before Markdown.</summary>
internal static class FrontMatter
{
    public static string Of(ScriptEdition edition, SitePlan plan)
    {
        var (settings, source, yaml) = (plan.Settings, edition.Source, new StringBuilder("---\n"));
        Add(yaml, "title", edition.Title);
        Add(yaml, "description", edition.Description);
        Add(yaml, "lang", edition.Script.Tag);
        Add(yaml, "identifier", settings.Id);
        Add(yaml, "version", settings.Version);
        Add(yaml, "date", settings.Date);
        Add(yaml, "rights", settings.Licence);
        Add(yaml, "url", settings.BaseUrl);
        if (!settings.Editors.IsEmpty)
        {
            yaml.Append("editor:\n");
            yaml.AppendJoin("", settings.Editors.Select(name => $"  - {Quote(NameOf(name))}\n"));
        }

        yaml.Append("source:\n");
        Add(yaml, "  title", source.Title);
        Add(yaml, "  project", source.Project);
        Add(yaml, "  url", source.Url);
        Add(yaml, "  revision", source.Revision);
        Add(yaml, "  licence", source.Licence);
        return yaml.Append("---\n").ToString();
    }

    /// <summary>In the order of the name's language: Chinese names are written in one.</summary>
    public static string NameOf(PersonName name) => name switch
    {
        { Literal: { } literal } => literal,
        { Family: { } family, Given: { } given } => given[0] < 0x3000 ? $"{given} {family}" : family + given,
        _ => name.Family ?? name.Given ?? "",
    };

    /// <summary>A YAML scalar between quotation marks, which are those of JSON.</summary>
    public static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static void Add(StringBuilder yaml, string name, string? value) => yaml.Append(value is null ? "" : $"{name}: {Quote(value)}\n");
}
