using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Editions.Books;

/// <summary>Plans the books of an edition: one for each script, one with two scripts, and one whose lines run from top to bottom.</summary>
public static class BookShelf
{
    public static ImmutableArray<Book> Of(SitePlan plan)
    {
        var id = plan.Settings.Id;
        return
        [
            .. plan.Scripts.Select(script => OfScript(plan, script, $"{id}-{script.Folder}", isVertical: false)),
            OfPair(plan, $"{id}-parallel"),
            .. plan.Scripts.Where(script => script.IsVerticalToo).Take(1).Select(script => OfScript(plan, script, $"{id}-vertical", isVertical: true)),
        ];
    }

    private static Book OfScript(SitePlan plan, Script script, string name, bool isVertical)
    {
        var edition = plan.EditionOf(script);
        return new Book(name, PerScript.Of([script], _ => edition), isVertical,
        [
            .. Front(edition),
            .. SectionsOf(edition),
            .. NotesOf(edition, "", isWhole: false),
            .. GlossaryOf(plan, script),
            .. PagesOf(plan, script),
        ]);
    }

    private static Book OfPair(SitePlan plan, string name)
    {
        var page = plan.PagesOf<ParallelPage>(plan.Scripts[0])[0];
        return new Book(name, page.Editions, false,
        [
            .. Front(page.Editions.First),
            .. RowsOf(page),
            .. page.Editions.Values.SelectMany(edition => NotesOf(edition, edition.Script.Folder + "-", isWhole: true)),
        ]);
    }

    private static IEnumerable<BookPart> Front(ScriptEdition edition) =>
        [new CoverPart("cover.xhtml", edition), new TitlePart("title.xhtml", edition), new ContentsPart("nav.xhtml", edition)];

    private static IEnumerable<BookPart> SectionsOf(ScriptEdition edition) => ArticleSections.Of(edition.Article.Blocks).Select((blocks, index) =>
        new SectionPart(Numbered("text", index), edition, blocks, edition.Contents.FirstOrDefault(entry => entry.Id == blocks[0].Id)));

    private static IEnumerable<BookPart> RowsOf(ParallelPage page)
    {
        var starts = page.Rows.Index().Where(row => row.Index == 0 || ArticleSections.IsHead(row.Item.Blocks.First)).Select(row => row.Index).Append(page.Rows.Length).ToArray();
        return starts.Zip(starts.Skip(1)).Select((range, index) => new ParallelPart(Numbered("text", index), page, page.Rows[range.First..range.Second]));
    }

    private static IEnumerable<BookPart> NotesOf(ScriptEdition edition, string prefix, bool isWhole)
    {
        foreach (var group in edition.Article.Footnotes.OrderBy(group => group.Name == FootnoteGroup.References ? 1 : 0).Index())
        {
            yield return new FootnotesPart(Numbered(prefix + "footnotes", group.Index), edition, group.Item, HasNotes: !isWhole);
        }

        if (edition.HasNotes)
        {
            yield return new NotesPart(prefix + "notes.xhtml", edition, isWhole);
        }
    }

    private static IEnumerable<BookPart> GlossaryOf(SitePlan plan, Script script) =>
        from page in plan.PagesOf<TermPage>(script)
        orderby page.Edition.Glossary.IndexOf(page.Term)
        group page by page.Term.Type into kind
        orderby kind.Key
        select new GlossaryPart($"glossary-{kind.Key.ToString().ToLowerInvariant()}.xhtml", plan.EditionOf(script), [.. kind]);

    private static IEnumerable<BookPart> PagesOf(SitePlan plan, Script script) => BoundPages.Of(plan, script)
        .Select(page => new PagePart(NameOf(page) + ".xhtml", page));

    private static string NameOf(ScriptPage page) => page switch
    {
        EditorsOwnPage own => "own-" + own.Content.Id,
        DocumentPage document => "document-" + document.Document.Id,
        _ => page.Kind.Name,
    };

    private static string Numbered(string name, int index) => $"{name}-{(index + 1).ToString("00", CultureInfo.InvariantCulture)}.xhtml";
}
