using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Markup;

/// <summary>The wording of footnote markers and lists.</summary>
internal static class FootnoteWords
{
    public static string Marker(string group, int number, Words words) => group switch
    {
        FootnoteGroup.References => words.Format("marker.reference", number),
        FootnoteGroup.Notes => words.Format("marker.note", number),
        _ => words.Format("marker.group", group, number),
    };

    public static string Title(string group, Words words) => group switch
    {
        FootnoteGroup.References => words["list.references"],
        FootnoteGroup.Notes => words["list.notes"],
        _ => words.Format("list.group", group),
    };
}
