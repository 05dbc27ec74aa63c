using System.Text;
using System.Xml;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>
/// The edition in TEI P5: the header, what stands beside the text (notes, names, events, works), and the text once for each script. Ids are
/// those of the pages, with the script's folder before those of the text.
/// </summary>
internal static class TeiFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CheckCharacters = false };

    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            Write(new TeiWriter(xml), plan);
        }

        return [new OutputFile(Addresses.Download(plan.Settings.Id + ".tei.xml"), "application/tei+xml", bytes.ToArray())];
    }

    private static void Write(TeiWriter tei, SitePlan plan)
    {
        tei.StartDocument();
        TeiHeader.Write(tei, plan);
        TeiStandOff.Write(tei, plan);
        tei.Start("text").Start("group");
        foreach (var edition in plan.Editions.Values)
        {
            new TeiText(tei, edition, new DataLinks(plan), edition.Script.Folder + ".").Write();
        }

        tei.End().End().End();
    }
}
