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
        AddNames(yaml, "editor", settings.Editors.Select(NameOf));
        yaml.Append("source:\n");
        Add(yaml, "  title", source.Title);
        Add(yaml, "  project", source.Project);
        Add(yaml, "  url", source.Address);
        Add(yaml, "  revision", source.Revision);
        Add(yaml, "  date", source.Date);
        Add(yaml, "  licence", source.Licence);
        AddNames(yaml, "  contributors", settings.Contributors?.Names ?? []);
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

    private static void AddNames(StringBuilder yaml, string key, IEnumerable<string> names)
    {
        var indent = key[..^key.TrimStart().Length];
        var lines = string.Concat(names.Select(name => $"{indent}  - {Quote(name)}\n"));
        yaml.Append(lines.Length > 0 ? $"{key}:\n{lines}" : "");
    }

    private static void Add(StringBuilder yaml, string name, string? value) => yaml.Append(value is null ? "" : $"{name}: {Quote(value)}\n");
}
