using System.Globalization;

namespace MongoliaEdition.Documents.Tree;

/// <summary>The ids of footnotes and of their markers: <c>ref-12</c>, <c>ref-12-b</c>, <c>note-2</c>, <c>note-2-a</c>.</summary>
public static class FootnoteIds
{
    private const int UnitDigits = 4;

    // Each way through an article asks for the ids of all its footnotes.
    private static readonly string[] References = new string[512];
    private static readonly string[] Notes = new string[64];

    // Those of the named group that was asked for last.
    [ThreadStatic]
    private static (string Group, string[] Ids)? _named;

    /// <summary>The id in the list of a group. Named groups are numbered, as their names may not be valid in an id.</summary>
    public static string Of(string group, int number) => KeptOf(group) is var kept && number >= 0 && number < kept.Length
        ? kept[number] ??= Written(group, number)
        : Written(group, number);

    /// <param name="occurrence">The number of the marker among those of the footnote, from 1.</param>
    public static string OfMarker(string group, int number, int occurrence) => $"{Of(group, number)}-{LetterOf(occurrence)}";

    /// <summary>a, b … z, aa, ab …, as the back-links are lettered.</summary>
    public static string LetterOf(int occurrence) =>
        occurrence <= 26 ? Letter(occurrence) : LetterOf((occurrence - 1) / 26) + Letter(((occurrence - 1) % 26) + 1);

    private static string[] KeptOf(string group) => group switch
    {
        FootnoteGroup.References => References,
        FootnoteGroup.Notes => Notes,
        _ when _named is { } last && last.Group == group => last.Ids,
        _ => (_named = (group, new string[Notes.Length])).Value.Ids,
    };

    private static string Written(string group, int number) => $"{PrefixOf(group)}-{number}";

    private static string PrefixOf(string group) => group switch
    {
        FootnoteGroup.References => "ref",
        FootnoteGroup.Notes => "note",
        _ when FootnoteLetters.Has(group) => "note-" + group,
        _ => "note-" + StableNumberOf(group),
    };

    /// <summary>The UTF-16 units of the name in hexadecimal: unique, the same in every build, and free of Chinese text.</summary>
    private static string StableNumberOf(string group) =>
        string.Create(group.Length * UnitDigits, group, static (digits, group) =>
        {
            for (var i = 0; i < group.Length; i++)
            {
                ((int)group[i]).TryFormat(digits[(i * UnitDigits)..], out _, "x4", CultureInfo.InvariantCulture);
            }
        });

    private static string Letter(int index) => ((char)('a' + index - 1)).ToString();
}
