namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// EPUB's own words for roles of DPUB-ARIA (EPUB 3.3, 5.3; Structural Semantics Vocabulary): older reading systems open a note beside its marker
/// only where it is marked in both.
/// </summary>
internal static class EpubTypes
{
    public static string? Of(string role) => role switch
    {
        "doc-noteref" => "noteref",
        "doc-footnote" => "footnote",
        "doc-endnotes" => "endnotes",
        "doc-backlink" => "backlink",
        "doc-pagebreak" => "pagebreak",
        "doc-toc" => "toc",
        "doc-pagelist" => "page-list",
        "doc-chapter" => "chapter",
        "doc-glossary" => "glossary",
        "doc-bibliography" => "bibliography",
        _ => null,
    };
}
