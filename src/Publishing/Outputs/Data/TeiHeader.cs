using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The header: what the edition is, where its text comes from and what its languages are.</summary>
internal static class TeiHeader
{
    public static void Write(TeiWriter tei, SitePlan plan)
    {
        tei.Start("teiHeader").Start("fileDesc");
        WriteTitle(tei, plan);
        tei.Start("editionStmt").Start("edition").With("n", plan.Settings.Version).Text(plan.Settings.Version);
        if (plan.Settings.Date is { } date)
        {
            tei.Text(" ").StartInline("date").With("when", date).Text(date).End();
        }

        tei.End().End();
        WritePublication(tei, plan);
        WriteSource(tei, plan);
        tei.End();
        WriteLanguages(tei, plan);
        tei.End();
    }

    private static void WriteTitle(TeiWriter tei, SitePlan plan)
    {
        tei.Start("titleStmt");
        foreach (var edition in plan.Editions.Values)
        {
            tei.Start("title").Language(edition.Script.Tag).Text(edition.Title).End();
        }

        tei.Element("author", plan.Editions.First.Source.Project);
        foreach (var editor in plan.Settings.Editors)
        {
            tei.Element("editor", FrontMatter.NameOf(editor));
        }

        tei.End();
    }

    private static void WritePublication(TeiWriter tei, SitePlan plan)
    {
        tei.Start("publicationStmt");
        tei.Element("publisher", plan.Settings.Editors.IsEmpty ? plan.Settings.Id : string.Join("、", plan.Settings.Editors.Select(FrontMatter.NameOf)));
        tei.Start("idno").With("type", "id").Text(plan.Settings.Id).End();
        if (plan.Settings.BaseUrl is { } site)
        {
            tei.Start("idno").With("type", "URI").Text(site + "/").End();
        }

        tei.Start("availability").With("status", "free").Element("licence", plan.Settings.Licence).End().End();
    }

    private static void WriteSource(TeiWriter tei, SitePlan plan)
    {
        var source = plan.Editions.First.Source;
        tei.Start("sourceDesc").Start("bibl").Start("title").Text(source.Title).End();
        foreach (var name in plan.Settings.Contributors?.Names ?? [])
        {
            tei.Element("author", name);
        }

        tei.Start("publisher").Text(source.Project).End();
        if (source.Date is { } date)
        {
            tei.Start("date").With("when", date).Text(date).End();
        }

        tei.Start("ref").With("target", UrlEncoding.Encode(source.Address)).Text(source.Address).End();
        tei.Start("idno").With("type", "revision").Text(source.Revision).End();
        tei.Start("availability").Element("licence", source.Licence).End().End().End();
    }

    private static void WriteLanguages(TeiWriter tei, SitePlan plan)
    {
        tei.Start("profileDesc").Start("langUsage");
        foreach (var script in plan.Scripts)
        {
            tei.Start("language").With("ident", script.Tag).Text(script.Name).End();
        }

        tei.End().End();
    }
}
