using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Citing;

/// <summary>A work, or a page of the edition, as an entry of BibTeX.</summary>
public static class BibTexEntry
{
    private static readonly ImmutableArray<(string Csl, string BibTex)> Fields =
    [
        ("collection-title", "series"), ("publisher", "publisher"), ("publisher-place", "address"), ("edition", "edition"), ("volume", "volume"), ("issue", "number"),
        ("number", "number"), ("page", "pages"), ("genre", "type"), ("ISBN", "isbn"), ("ISSN", "issn"), ("DOI", "doi"), ("URL", "url"), ("accessed", "urldate"),
        ("language", "language"), ("note", "note"),
    ];

    /// <summary>With the end of its last line.</summary>
    public static string Of(BibliographyItem work)
    {
        var type = TypeOf(work.Type);
        var fields = new List<(string Name, string? Value)>
        {
            ("title", $"{{{BibTexText.Escape(work.Title)}}}"),
            ("author", NamesOf(work.Authors)),
            ("editor", NamesOf(work.Editors)),
            ("translator", NamesOf(work.Translators)),
            (type == "article" ? "journal" : "booktitle", Escaped("booktitle", work.Field("container-title"))),
            ("date", Escaped("date", work.Field("issued"))),
            ("year", work.Field("issued") is { } issued ? WorkYear.Of(issued) : null),
        };
        fields.AddRange(Fields.Select(field => (field.BibTex, Escaped(field.BibTex, work.Field(field.Csl)))));
        var lines = fields.Where(field => field.Value is not null).DistinctBy(field => field.Name).Select(field => $"  {field.Name} = {{{field.Value}}},\n");
        return $"@{type}{{{work.Id},\n{string.Concat(lines)}}}\n";
    }

    private static string TypeOf(string csl) => csl switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" => "article",
        "book" => "book",
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => "incollection",
        "paper-conference" => "inproceedings",
        "thesis" => "phdthesis",
        "report" => "techreport",
        "pamphlet" => "booklet",
        "manuscript" => "unpublished",
        _ => "misc",
    };

    private static string? Escaped(string field, string? value) => value switch
    {
        null => null,
        _ when field is "url" or "doi" or "date" or "urldate" => BibTexText.Verbatim(value),
        _ when field is "publisher" or "address" && value.Contains(" and ", StringComparison.Ordinal) => $"{{{BibTexText.Escape(value)}}}",
        _ => BibTexText.Escape(value),
    };

    private static string? NamesOf(ImmutableArray<PersonName> people) => people.IsEmpty ? null : string.Join(" and ", people.Select(NameOf));

    // Braces keep a name in one piece, be there an "and" in it.
    private static string NameOf(PersonName name) => name switch
    {
        { Literal: { } literal } => $"{{{BibTexText.Escape(literal)}}}",
        { Family: { } family, Given: { } given } => $"{BibTexText.Escape(family)}, {BibTexText.Escape(given)}",
        _ => $"{{{BibTexText.Escape(name.Family ?? name.Given ?? "")}}}",
    };
}
