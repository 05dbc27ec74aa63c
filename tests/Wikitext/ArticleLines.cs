using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Publishing.Html;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>The HTML of the article's blocks and footnotes, by the line on which each begins.</summary>
internal static class ArticleLines
{
    public static Dictionary<int, string> Of(Parsed article)
    {
        var lines = new Dictionary<int, string>();
        foreach (var block in BlockTree.Descendants(article.Document.Blocks).Where(block => block is not Quotation))
        {
            Add(lines, article, block.Span.Start, HtmlOf(article, block));
        }

        foreach (var footnote in article.Document.Footnotes.SelectMany(group => group.Footnotes))
        {
            Add(lines, article, footnote.Span.Start, HtmlOf(article, new Paragraph(footnote.Content) { Span = footnote.Span }));
        }

        return lines;
    }

    private static void Add(Dictionary<int, string> lines, Parsed article, int offset, string html)
    {
        var line = article.Source.Lines.LineAt(offset);
        lines[line] = lines.GetValueOrDefault(line) + html;
    }

    private static string HtmlOf(Parsed article, Block block)
    {
        using var writer = new StringWriter { NewLine = "" };
        var alone = block is ListItem item ? item with { Children = [] } : block;
        PlainHtmlWriter.Write(article.Document with { Blocks = [alone], Footnotes = ImmutableArray<FootnoteGroup>.Empty }, writer);
        return HtmlNotation.Of(writer.ToString());
    }
}
