using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>What a link points at.</summary>
/// <param name="Prefix">The interwiki prefix or the namespace as written; empty in the main namespace.</param>
/// <param name="Name">The page without prefix, with spaces for underscores; empty for a link to a place on the same page.</param>
/// <param name="Fragment">The place on the page, null if none is given.</param>
/// <param name="Text">The whole as written, without a leading colon: what shows where there is no label.</param>
public sealed record WikiTitle(WikiTitleKind Kind, string Prefix, string Name, string? Fragment, string Text, TextSpan Span);

public enum WikiTitleKind
{
    /// <summary>A page of the same wiki, in whatever namespace.</summary>
    Page,
    File,
    Category,

    /// <summary>A page of another project or language.</summary>
    Interwiki,

    /// <summary>The page in another language that says the same: stands beside the page, not in its text.</summary>
    LanguageLink,

    /// <summary>A target that a template or parameter would give.</summary>
    Unknown,
}
