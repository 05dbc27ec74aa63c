using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Citing;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The bibliography for reference managers, in the editors' own words; no file without any work.</summary>
internal static class BibliographyFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Bibliography.IsEmpty ? [] :
    [
        DataFile.Json("references.csl.json", "application/vnd.citationstyles.csl+json", DataFile.Array(plan.Bibliography.Select(CslItem.Of))),
        DataFile.Text("references.bib", "application/x-bibtex", BibTex(plan.Bibliography)),
        DataFile.Text("references.ris", "application/x-research-info-systems", Ris(plan.Bibliography)),
    ];

    public static string BibTex(ImmutableArray<BibliographyItem> works) => string.Join('\n', works.Select(BibTexEntry.Of));

    /// <summary>Lines end as the specification of RIS has them.</summary>
    public static string Ris(ImmutableArray<BibliographyItem> works) =>
        string.Concat(works.SelectMany(work => RisRecord.LinesOf(work).Append("")).Select(line => line + "\r\n"));
}
