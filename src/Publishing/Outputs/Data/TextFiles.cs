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
            yield return DataFile.Text(name + ".txt", "text/plain", PlainTextWriter.Write(edition).Text.TrimEnd('\n') + "\n");
            yield return DataFile.Text(name + ".md", "text/markdown", MarkdownWriter.Write(edition, plan));
        }
    }

    /// <summary>The path of the plain text, in which annotations count.</summary>
    public static string PathOf(SitePlan plan, ScriptEdition edition) => Addresses.Download(NameOf(plan, edition) + ".txt");

    private static string NameOf(SitePlan plan, ScriptEdition edition) => $"{plan.Settings.Id}-{edition.Script.Folder}";
}
