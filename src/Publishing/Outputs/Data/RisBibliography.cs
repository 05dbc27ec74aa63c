using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The bibliography as RIS, for reference managers; lines end as its specification has them.</summary>
internal static class RisBibliography
{
    private static readonly ImmutableArray<(string Csl, string Tag)> Fields =
    [
        ("container-title", "T2"), ("collection-title", "T3"), ("publisher", "PB"), ("publisher-place", "CY"), ("edition", "ET"), ("volume", "VL"), ("issue", "IS"), ("number", "M1"),
        ("page", "SP"), ("genre", "M3"), ("ISBN", "SN"), ("ISSN", "SN"), ("DOI", "DO"), ("URL", "UR"), ("accessed", "Y2"), ("language", "LA"), ("note", "N1"),
    ];

    public static string Of(ImmutableArray<BibliographyItem> works)
    {
        var ris = new StringBuilder();
        foreach (var work in works)
        {
            Add(ris, work);
        }

        return ris.ToString();
    }

    private static void Add(StringBuilder ris, BibliographyItem work)
    {
        Add(ris, "TY", TypeOf(work.Type));
        Add(ris, "ID", work.Id);
        Add(ris, "TI", work.Title);
        AddNames(ris, "AU", work.Authors);
        AddNames(ris, "ED", work.Editors);
        AddNames(ris, "A4", work.Translators);
        if (work.Field("issued") is { } issued)
        {
            Add(ris, "PY", BibliographyYear.Of(issued));
            Add(ris, "DA", issued.Replace('-', '/'));
        }

        foreach (var (csl, tag) in Fields)
        {
            Add(ris, tag, work.Field(csl));
        }

        Add(ris, "ER", "");
        ris.Append("\r\n");
    }

    private static void AddNames(StringBuilder ris, string tag, ImmutableArray<PersonName> people)
    {
        foreach (var name in people)
        {
            Add(ris, tag, name.Literal ?? string.Join(", ", new[] { name.Family, name.Given }.OfType<string>()));
        }
    }

    private static void Add(StringBuilder ris, string tag, string? value) => ris.Append(value is null ? "" : $"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");

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
