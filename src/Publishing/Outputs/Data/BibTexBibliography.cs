using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Citing;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The bibliography as BibTeX.</summary>
internal static class BibTexBibliography
{
    private static readonly ImmutableArray<(string Csl, string BibTex)> Fields =
    [
        ("collection-title", "series"), ("publisher", "publisher"), ("publisher-place", "address"), ("edition", "edition"), ("volume", "volume"), ("issue", "number"),
        ("number", "number"), ("page", "pages"), ("genre", "type"), ("ISBN", "isbn"), ("ISSN", "issn"), ("DOI", "doi"), ("URL", "url"), ("accessed", "urldate"),
        ("language", "language"), ("note", "note"),
    ];

    public static string Of(ImmutableArray<BibliographyItem> works) => string.Join('\n', works.Select(Of));

    private static string Of(BibliographyItem work)
    {
        var type = TypeOf(work.Type);
        var fields = new List<(string Name, string? Value)>
        {
            ("title", $"{{{BibTexText.Escape(work.Title)}}}"),
            ("author", NamesOf(work.Authors)),
            ("editor", NamesOf(work.Editors)),
            ("translator", NamesOf(work.Translators)),
            (type == "article" ? "journal" : "booktitle", Escaped(work.Field("container-title"))),
            ("date", Escaped(work.Field("issued"))),
            ("year", work.Field("issued") is { } issued ? BibliographyYear.Of(issued) : null),
        };
        fields.AddRange(Fields.Select(field => (field.BibTex, Escaped(work.Field(field.Csl)))));
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

    private static string? Escaped(string? value) => value is null ? null : BibTexText.Escape(value);

    private static string? NamesOf(ImmutableArray<PersonName> people) => people.IsEmpty ? null : string.Join(" and ", people.Select(NameOf));

    // Braces keep a name in one piece, be there an "and" in it.
    private static string NameOf(PersonName name) => name switch
    {
        { Literal: { } literal } => $"{{{BibTexText.Escape(literal)}}}",
        { Family: { } family, Given: { } given } => $"{BibTexText.Escape(family)}, {BibTexText.Escape(given)}",
        _ => $"{{{BibTexText.Escape(name.Family ?? name.Given ?? "")}}}",
    };
}
