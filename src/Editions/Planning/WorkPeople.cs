using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Planning;

/// <summary>
/// The people of a work: in Chinese works listed with their role (沈志華編), in others as in The Chicago Manual of Style,
/// 17th edition, 14.75-14.76: only the first name is inverted.
/// </summary>
internal static class WorkPeople
{
    /// <summary>The authors, else the editors; null if neither is given.</summary>
    public static string? Creators(BibliographyItem item, bool isChinese)
    {
        var (people, areEditors) = item.Authors.IsEmpty ? (item.Editors, true) : (item.Authors, false);
        return people.IsEmpty ? null : Names(people, isChinese) + (areEditors ? EditorMark(people, isChinese) : "");
    }

    public static string? Translators(BibliographyItem item, bool isChinese) => item.Translators switch
    {
        { IsEmpty: true } => null,
        var people when isChinese => string.Join('、', people.Select(Inverted)) + "譯",
        var people => "Translated by " + Enumerated([.. people.Select(Straight)]),
    };

    private static string Names(ImmutableArray<PersonName> people, bool isChinese) => isChinese
        ? string.Join('、', people.Select(Inverted))
        : Enumerated([Inverted(people[0]), .. people.Skip(1).Select(Straight)]);

    private static string EditorMark(ImmutableArray<PersonName> people, bool isChinese) =>
        isChinese ? "編" : people.Length == 1 ? ", ed." : ", eds.";

    // An inverted first name contains a comma, so "and" takes a comma even with two names.
    private static string Enumerated(string[] names) => names switch
    {
        [var only] => only,
        [.. var before, var last] => $"{string.Join(", ", before)}, and {last}",
        [] => "",
    };

    private static string Inverted(PersonName name) => (name.Literal, name.Family, name.Given) switch
    {
        ({ } literal, _, _) => literal,
        (_, { } family, { } given) => WorkLanguage.IsChinese(family) ? family + given : $"{family}, {given}",
        var (_, family, given) => family ?? given ?? "",
    };

    private static string Straight(PersonName name) => name is { Literal: null, Family: { } family, Given: { } given } && !WorkLanguage.IsChinese(family)
        ? $"{given} {family}"
        : Inverted(name);
}
