using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>
/// Writes a document as body HTML, without a theme: headings as in the source, markers as <c>&lt;sup class="reference"&gt;</c>, back-links
/// with the class <c>backlink</c>. Footnotes not listed anywhere come last. Categories are omitted.
/// </summary>
public static class PlainHtmlWriter
{
    public static void Write(Document document, TextWriter writer)
    {
        if (document.Redirect is { } target)
        {
            writer.WriteLine($"<p>重定向：<a href=\"{HtmlText.Escape(PlainAddresses.Of(target))}\">{HtmlText.Escape(PlainAddresses.NameOf(target))}</a></p>");
            return;
        }

        new PlainBlockWriter(document, writer).WriteAll();
    }
}
