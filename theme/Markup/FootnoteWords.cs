using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Markup;

/// <summary>The wording of footnote markers and lists.</summary>
internal static class FootnoteWords
{
    public static string Marker(string group, int number, Words words) => FootnoteGroup.WholeOf(group) switch
    {
        FootnoteGroup.References => words.Format("marker.reference", number),
        FootnoteGroup.Notes => words.Format("marker.note", number),
        _ when FootnoteLetters.Of(FootnoteGroup.WholeOf(group), number) is { } letter => words.Format("marker.reference", letter),
        _ => words.Format("marker.group", FootnoteGroup.WholeOf(group), number),
    };

    public static string Title(string group, Words words) => FootnoteGroup.WholeOf(group) switch
    {
        FootnoteGroup.References => words["list.references"],
        FootnoteGroup.Notes => words["list.notes"],
        _ when FootnoteLetters.Has(FootnoteGroup.WholeOf(group)) => words["list.letters"],
        _ => words.Format("list.group", FootnoteGroup.WholeOf(group)),
    };
}
