using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Apparatus.Sorting;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline.Founding;

/// <summary>
/// The files of a new edition: an input folder that builds at once, with what an editor needs beside it. The text for its editors is in the script
/// that the article is mostly written in.
/// </summary>
public static class EditionFounding
{
    private const string IdOfNothing = "edition";
    private const string SettingsName = "edition.yml";

    /// <summary>All files by name, the article first; null, with an error, if there is no article to begin with.</summary>
    public static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>>? Files(EditionRequest request, DiagnosticBag diagnostics)
    {
        var folder = new InputFolder("", []).With(ArticleReader.Name, request.Wikitext, request.ShownAs);
        if (ArticleReader.Read(folder, diagnostics) is not { } article)
        {
            return null;
        }

        var script = Script.WrittenIn(WrittenScript.Of(article.Content));
        return [KeyValuePair.Create(ArticleReader.Name, request.Wikitext), .. Texts(request, article, script).Select(file => Encoded(file.Name, file.Text))];
    }

    private static IEnumerable<(string Name, string Text)> Texts(EditionRequest request, SourceText article, Script script)
    {
        yield return (SettingsName, Settings(request, script));
        yield return ("templates.yml", Templates(article, script));
        yield return ("README.md", InScript(Filled(FoundingFiles.Text("README") + FoundingFiles.Guide(request.Hosting), ("title", request.Title)), script));
        yield return (".gitignore", FoundingFiles.Text("gitignore"));
        yield return (".vscode/extensions.json", FoundingFiles.Text("extensions.json"));
        yield return (".vscode/settings.json", EditorSettings.Json);
        foreach (var file in FoundingFiles.Of(request.Hosting))
        {
            yield return file;
        }

        foreach (var (name, json) in EditionSchemas.All)
        {
            yield return ($"schema/{name}", json);
        }
    }

    private static string Settings(EditionRequest request, Script script)
    {
        var own = Script.WrittenIn(WrittenScript.Of(request.Title) ?? script.Characters);
        var settings = EditionSchemas.Modeline("edition", "") + "\n" + Filled(
            InScript(FoundingFiles.Text("edition"), script),
            ("id", request.Id ?? (PinyinId.Of(request.Title) is { Length: > 0 } id ? id : IdOfNothing)),
            ("script", own.Tag),
            ("title", InFlow(request.Titles.GetValueOrDefault(own.Tag, request.Title)) + OtherTitles(request, own)),
            ("source", YamlText.Of(request.Title)),
            ("project", YamlText.Of(request.Project)),
            ("url", request.Url ?? AddressOf(request.Title)),
            ("revision", request.Revision),
            ("licence", request.Licence));
        return SourceEntry.With(new SourceText(SettingsName, settings), request.Source.AsSpan());
    }

    /// <summary>The title in the other scripts, where a wiki says it.</summary>
    private static string OtherTitles(EditionRequest request, Script own) => string.Concat(
        from script in Script.Default
        where script != own && request.Titles.ContainsKey(script.Tag)
        select $", {script.Tag}: {InFlow(request.Titles[script.Tag])}");

    /// <summary>Chinese characters stay as they are, so that editors can read the address.</summary>
    private static string AddressOf(string title) => new Uri(Wiki.ChineseWikipedia.AddressOf(title)).ToString();

    /// <summary>A scalar between braces: commas and brackets would end it.</summary>
    private static string InFlow(string text) => text.AsSpan().IndexOfAny(",[]{}") < 0 ? YamlText.Of(text) : $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Templates(SourceText article, Script script)
    {
        using var list = new StringWriter { NewLine = "\n" };
        TemplateReport.Write(list, ArticleReader.Parse(article, TemplateDictionary.Engine, new DiagnosticBag()).Templates);
        var lines = list.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.StartsWith('#') ? line : "# " + line);
        return string.Concat(lines.Prepend(InScript(FoundingFiles.Text("templates"), script).TrimEnd('\n')).Prepend(EditionSchemas.Modeline("templates", "")).Select(line => line + "\n"));
    }

    private static string InScript(string text, Script script) =>
        script.Characters == Script.First.Characters ? text : new MixedScriptConverter(script).Convert(text);

    private static string Filled(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> Encoded(string name, string text) =>
        KeyValuePair.Create<string, ReadOnlyMemory<byte>>(name, Encoding.UTF8.GetBytes(text));
}
