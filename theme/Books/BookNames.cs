using System.Diagnostics;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Theme.Markup;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Books;

/// <summary>The names of a book and its parts.</summary>
internal static class BookNames
{
    public static string TitleOf(Book book)
    {
        var words = Words.Of(book.Script);
        var kind = book.Editions.Scripts.Length > 1 ? words.Pair(book.Editions.Scripts) : words.Name(book.Script);
        return $"{book.Editions.First.Title}（{words["edition.kind"]}，{kind}）";
    }

    public static string TitleOf(BookPart part)
    {
        var words = Words.Of(part.Edition.Script);
        return part switch
        {
            CoverPart => words["book.cover"],
            TitlePart => words["nav.entrance"],
            ContentsPart => words["contents"],
            SectionPart section => section.Entry?.Title ?? words["book.lead"],
            ParallelPart parallel => parallel.Rows[0].Blocks.First is Heading heading ? TextFlow.TextOf(heading.Content) : words["book.lead"],
            FootnotesPart notes => FootnoteWords.Title(notes.Group.Name, words),
            NotesPart => words["list.editors"],
            GlossaryPart glossary => words["term.type." + glossary.Entries[0].Term.Type],
            PagePart page => page.Page.OwnName ?? words[page.Page.Kind.Name + ".title"],
            _ => throw new UnreachableException(part.GetType().Name),
        };
    }
}
