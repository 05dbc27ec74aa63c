using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Links;

/// <summary>
/// The ids of page elements other than the article's blocks and footnotes (<c>BlockNumbering</c>, <see cref="FootnoteIds"/>).
/// They contain no Chinese text and are the same in all scripts.
/// </summary>
public static class ElementIds
{
    /// <summary>The legend of marks on the about page.</summary>
    public const string Marks = "marks";

    /// <summary>The glossary by reading.</summary>
    public const string ByPinyin = "by-pinyin";

    /// <summary>The glossary by strokes.</summary>
    public const string ByStrokes = "by-strokes";

    /// <summary>The list of the editors' notes on the reading page.</summary>
    public const string EditorsList = "list-editors";

    private const string Mention = "term-";

    /// <summary>The body of an editors' note.</summary>
    public static string Note(string id) => "ed-" + id;

    /// <summary>The marker of the note on the reading page.</summary>
    public static string NoteMarker(string id) => $"ed-{id}-a";

    /// <summary>An occurrence of an entry on the reading page.</summary>
    public static string Term(string entry, int ordinal) => FormattableString.Invariant($"{Mention}{entry}-{ordinal}");

    /// <summary>Whether an id is that of an occurrence.</summary>
    public static bool IsMention(string id) => id.StartsWith(Mention, StringComparison.Ordinal);

    /// <summary>The number of a paragraph, which a book gives as that of a page.</summary>
    public static string PageNumber(string block) => "n-" + block;

    /// <summary>The picture of a figure, enlarged.</summary>
    public static string Enlarged(string figure) => figure + "-large";

    public static string Work(string id) => "work-" + id;

    public static string Article(string id) => "article-" + id;

    public static string Status(int number) => FormattableString.Invariant($"status-{number}");

    public static string Event(string id) => "event-" + id;

    public static string Place(string entry) => "place-" + entry;

    /// <summary>The list of a group of footnotes on the reading page.</summary>
    public static string List(string group) => "list-" + ListName(group);

    /// <summary>The <c>data-notes</c> value of such a list.</summary>
    public static string ListName(string group) => group switch
    {
        FootnoteGroup.References => "references",
        FootnoteGroup.Notes => "notes",
        _ => FootnoteIds.Of(group, 0)[..^2],
    };
}
