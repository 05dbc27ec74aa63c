using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Each script of the edition as plain text and as Markdown.</summary>
internal static class TextFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        foreach (var edition in plan.Editions.Values)
        {
            var name = NameOf(plan, edition);
            yield return DataFile.Text(name + ".txt", "text/plain", PlainTextWriter.Write(edition).Text.TrimEnd('\n') + "\n" + Credit(plan, edition));
            yield return DataFile.Text(name + ".md", "text/markdown", MarkdownWriter.Write(edition, plan));
        }
    }

    /// <summary>The path of the plain text, in which annotations count.</summary>
    public static string PathOf(SitePlan plan, ScriptEdition edition) => Addresses.Download(NameOf(plan, edition) + ".txt");

    /// <summary>Behind all that annotations count, and only where the article's authors are known.</summary>
    private static string Credit(SitePlan plan, ScriptEdition edition) => plan.Settings.Contributors is { Names: { IsEmpty: false } names }
        ? $"\n{edition.Source.Title}，{edition.Source.Project}，{edition.Source.Address}，{edition.Source.Licence}\n{string.Join(", ", names)}\n"
        : "";

    private static string NameOf(SitePlan plan, ScriptEdition edition) => $"{plan.Settings.Id}-{edition.Script.Folder}";
}
