using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The primary documents as a bibliography whose notes tell their articles in every script.</summary>
internal static class TeiDocuments
{
    public static string IdOf(EditionDocument document) => "document-" + document.Id;

    public static void Write(TeiWriter tei, SitePlan plan)
    {
        if (plan.Editions.First.Documents.IsEmpty)
        {
            return;
        }

        tei.Start("listBibl").With("type", "documents");
        foreach (var (index, document) in plan.Editions.First.Documents.Index())
        {
            tei.Start("bibl").Id(IdOf(document));
            foreach (var edition in plan.Editions.Values)
            {
                tei.Start("title").Language(edition.Script.Tag).Text(edition.Documents[index].Title).End();
            }

            WriteFacts(tei, document);
            foreach (var (language, text) in document.Abstracts)
            {
                tei.Start("note").Language(language).With("type", "abstract").StartInline("p").Text(text).End().End();
            }

            foreach (var edition in plan.Editions.Values)
            {
                WriteDigests(tei, edition.Documents[index], edition, plan);
            }

            tei.End();
        }

        tei.End();
    }

    private static void WriteFacts(TeiWriter tei, EditionDocument document)
    {
        foreach (var (language, title) in document.ForeignTitles)
        {
            tei.Start("title").Language(language).Text(title).End();
        }

        tei.Start("date").With("when-custom", document.Date.Edtf).Text(document.Date.Words).End();
    }

    private static void WriteDigests(TeiWriter tei, EditionDocument document, ScriptEdition edition, SitePlan plan)
    {
        var blocks = new TeiBlocks(tei, new TeiInlines(tei, edition, new DataLinks(plan), edition.Script.Folder + "."), edition, null);
        foreach (var article in document.Articles)
        {
            Write("article", article.Name, [.. article.Digest]);
        }

        Write("variants", null, [.. document.Variants]);
        Write("remark", null, [.. document.Note]);

        void Write(string type, string? number, Block[] texts)
        {
            if (texts.Length > 0)
            {
                tei.Start("note").Language(edition.Script.Tag).With("type", type).With("n", number);
                blocks.Write([.. texts]);
                tei.End();
            }
        }
    }
}
