using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Which blocks a line has in it.</summary>
/// <param name="HasBlock">A tag or node that interrupts a paragraph.</param>
/// <param name="Closes">Behind the line text stands in paragraphs again.</param>
/// <param name="OpensQuotation">Whether its last tag of a block quotation opens one; null if it has none.</param>
/// <param name="StandsAlone">Nothing but templates and files that are blocks.</param>
internal readonly record struct LineContents(bool HasBlock, bool Closes, bool? OpensQuotation, bool OpensPreformatted, bool ClosesPreformatted, bool StandsAlone)
{
    public static LineContents Of(SourceText source, ReadOnlySpan<Token> line)
    {
        var contents = new LineContents(false, false, null, false, false, IsAlone(source, line));
        foreach (var token in line)
        {
            if (token.Tag is { } tag)
            {
                contents = contents.With(tag);
            }
            else if (token.Kind == TokenKind.Contents || StandaloneNodes.IsBlock(token) || (contents.StandsAlone && StandaloneNodes.IsBlockAlone(token)))
            {
                contents = contents with { HasBlock = true, Closes = true };
            }
        }

        return contents;
    }

    private static bool IsAlone(SourceText source, ReadOnlySpan<Token> line)
    {
        foreach (var token in line)
        {
            if (!token.IsUnseen && !StandaloneNodes.IsBlockAlone(token) && !StandaloneNodes.IsBlock(token) && !LineTokens.IsBlank(source, token))
            {
                return false;
            }
        }

        return true;
    }

    private LineContents With(HtmlTag tag) => this with
    {
        HasBlock = HasBlock || OpensAt(tag) || ClosesAt(tag),
        Closes = Closes || ClosesAt(tag),
        OpensQuotation = tag.Name == "blockquote" ? !tag.IsEnd : OpensQuotation,
        OpensPreformatted = OpensPreformatted || tag is { Name: "pre", IsEnd: false },
        ClosesPreformatted = ClosesPreformatted || tag is { Name: "pre", IsEnd: true },
    };

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
