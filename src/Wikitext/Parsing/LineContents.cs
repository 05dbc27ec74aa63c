using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Which blocks a line has in it.</summary>
/// <param name="HasBlock">A tag or node that interrupts a paragraph.</param>
/// <param name="Closes">Behind the line text stands in paragraphs again.</param>
/// <param name="QuotationsOpened">Block quotations opened, less those closed.</param>
/// <param name="StandsAlone">Nothing but templates and files that are blocks.</param>
internal readonly record struct LineContents(bool HasBlock, bool Closes, int QuotationsOpened, bool StandsAlone)
{
    public static LineContents Of(ReadOnlySpan<Token> line, bool standsAlone)
    {
        var (opens, closes, quotations) = (false, false, 0);
        foreach (var token in line)
        {
            var isNode = StandaloneNodes.IsBlock(token) || (standsAlone && StandaloneNodes.IsBlockAlone(token));
            closes |= isNode || (token.Tag is { } tag && ClosesAt(tag));
            opens |= token.Tag is { } other && OpensAt(other);
            quotations += token.Tag?.Name == "blockquote" ? (token.Tag.IsEnd ? -1 : 1) : 0;
        }

        return new LineContents(opens || closes, closes, quotations, standsAlone);
    }

    // BlockLevelPass.php: the two lists of elements.
    private static bool OpensAt(HtmlTag tag) => tag.Name switch
    {
        "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "p" or "ul" or "ol" or "dl" => !tag.IsEnd,
        "td" or "th" => tag.IsEnd,
        "tr" or "caption" or "dt" or "dd" or "li" => true,
        _ => false,
    };

    private static bool ClosesAt(HtmlTag tag) => tag.Name switch
    {
        "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "p" or "ul" or "ol" or "dl" => tag.IsEnd,
        "td" or "th" => !tag.IsEnd,
        "center" or "blockquote" or "div" or "hr" => true,
        _ => false,
    };
}
