using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Markup;

/// <summary>What the markers and lists of footnotes are called.</summary>
internal static class FootnoteWords
{
    public static string Marker(string group, int number, Words words) => FootnoteGroup.WholeOf(group) switch
    {
        FootnoteGroup.References => words.Format("marker.reference", number),
        FootnoteGroup.Notes => words.Format("marker.note", number),
        _ => words.Format("marker.group", FootnoteGroup.WholeOf(group), number),
    };

    public static string Title(string group, Words words) => FootnoteGroup.WholeOf(group) switch
    {
        FootnoteGroup.References => words["list.references"],
        FootnoteGroup.Notes => words["list.notes"],
        _ => words.Format("list.group", FootnoteGroup.WholeOf(group)),
    };
}
