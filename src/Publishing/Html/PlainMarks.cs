using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>The words of editorial marks and the labels of groups in plain HTML.</summary>
internal static class PlainMarks
{
    public static string TextOf(EditorialMark mark) => mark.Kind switch
    {
        EditorialMarkKind.CitationNeeded => "來源請求",
        EditorialMarkKind.CredibilityDoubtful => "可信度待查",
        EditorialMarkKind.DeadLink => "失效連結",
        EditorialMarkKind.ArchivedCopy => mark.Detail is null ? "存檔" : "存檔 " + mark.Detail,
        EditorialMarkKind.SourceLanguage or EditorialMarkKind.OtherLanguageArticle or EditorialMarkKind.Other => mark.Detail ?? "",
        _ => throw new UnreachableException(mark.Kind.ToString()),
    };
}

internal static class PlainGroupNames
{
    /// <summary>What stands in a marker: a letter, or a number behind the group's name; for references the number alone.</summary>
    public static string MarkerOf(string group, int number) => FootnoteLetters.Of(FootnoteGroup.WholeOf(group), number) ?? FormattableString.Invariant($"{LabelOf(group)}{number}");

    private static string LabelOf(string group) => FootnoteGroup.WholeOf(group) switch
    {
        FootnoteGroup.References => "",
        FootnoteGroup.Notes => "注 ",
        _ => HtmlText.Escape(FootnoteGroup.WholeOf(group)) + " ",
    };
}
