using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The bibliography for reference managers, in the editors' own words; no file without any work.</summary>
internal static class BibliographyFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Bibliography.IsEmpty ? [] :
    [
        DataFile.Json("references.csl.json", "application/vnd.citationstyles.csl+json", CslBibliography.Of(plan.Bibliography)),
        DataFile.Text("references.bib", "application/x-bibtex", BibTexBibliography.Of(plan.Bibliography)),
        DataFile.Text("references.ris", "application/x-research-info-systems", RisBibliography.Of(plan.Bibliography)),
    ];
}
