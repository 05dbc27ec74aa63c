using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Citing;

/// <summary>A work, or a page of the edition, as a record of RIS, for reference managers.</summary>
public static class RisRecord
{
    private static readonly ImmutableArray<(string Csl, string Tag)> Fields =
    [
        ("container-title", "T2"), ("collection-title", "T3"), ("publisher", "PB"), ("publisher-place", "CY"), ("edition", "ET"), ("volume", "VL"), ("issue", "IS"), ("number", "M1"),
        ("page", "SP"), ("genre", "M3"), ("ISBN", "SN"), ("ISSN", "SN"), ("DOI", "DO"), ("URL", "UR"), ("accessed", "Y2"), ("language", "LA"), ("note", "N1"),
    ];

    /// <summary>Its lines, without their ends; behind it comes an empty line.</summary>
    public static IEnumerable<string> LinesOf(BibliographyItem work) =>
        from field in FieldsOf(work)
        where field.Value is not null
        select $"{field.Tag}  - {field.Value.ReplaceLineEndings(" ")}";

    private static IEnumerable<(string Tag, string? Value)> FieldsOf(BibliographyItem work) =>
    [
        ("TY", TypeOf(work.Type)),
        ("ID", work.Id),
        ("TI", work.Title),
        .. NamesOf("AU", work.Authors),
        .. NamesOf(EditorTagOf(work.Type), work.Editors),
        .. NamesOf("A4", work.Translators),
        ("PY", work.Field("issued") is { } issued ? WorkYear.Of(issued) : null),
        ("DA", DateOf(work.Field("issued"))),
        .. Fields.Select(field => (field.Tag, field.Csl == "accessed" ? DateOf(work.Field(field.Csl)) : work.Field(field.Csl))),
        ("ER", ""),
    ];

    private static IEnumerable<(string Tag, string? Value)> NamesOf(string tag, ImmutableArray<PersonName> people) =>
        people.Select(name => (tag, (string?)(name.Literal ?? string.Join(", ", new[] { name.Family, name.Given }.OfType<string>()))));

    private static string? DateOf(string? date) => date?.Replace('-', '/');

    // The specification has the editor of a book, and that of what a part stands in, among the authors of other kinds.
    private static string EditorTagOf(string csl) => TypeOf(csl) switch
    {
        "BOOK" => "A3",
        "CHAP" or "CPAPER" or "DICT" or "ENCYC" => "A2",
        _ => "ED",
    };

    private static string TypeOf(string csl) => csl switch
    {
        "article-journal" or "review" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "entry" or "entry-encyclopedia" => "ENCYC",
        "entry-dictionary" => "DICT",
        "paper-conference" => "CPAPER",
        "thesis" => "THES",
        "report" => "RPRT",
        "webpage" or "post" or "post-weblog" => "ELEC",
        "map" => "MAP",
        "manuscript" => "MANSCPT",
        "legislation" or "regulation" => "STAT",
        "bill" => "BILL",
        "legal_case" => "CASE",
        "dataset" => "DATA",
        "pamphlet" => "PAMP",
        "motion_picture" => "VIDEO",
        "personal_communication" => "PCOMM",
        _ => "GEN",
    };
}
