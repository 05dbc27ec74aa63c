using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>Writes figures as plain HTML.</summary>
internal sealed class PlainFigureWriter(TextWriter writer, PlainInlineWriter inlines)
{
    public void Write(Figure figure) => Write(figure, captionElement: null);

    /// <summary>Its captions are paragraphs, so that their words stand apart without a style sheet, as in MediaWiki.</summary>
    public void Write(FigureGroup group)
    {
        writer.WriteLine("<div role=\"group\">");
        foreach (var figure in group.Figures)
        {
            Write(figure, captionElement: "p");
        }

        if (!group.Footer.IsEmpty)
        {
            WriteWithin("div", group.Footer);
            writer.WriteLine();
        }

        writer.WriteLine("</div>");
    }

    private void Write(Figure figure, string? captionElement)
    {
        var (address, name) = (HtmlText.Escape(figure.File.PageUrl), HtmlText.Escape(figure.AlternativeText ?? figure.File.Name));
        writer.Write($"<figure><a href=\"{address}\"><img src=\"{address}\" alt=\"{name}\"></a>");
        if (!figure.Caption.IsEmpty)
        {
            writer.Write("<figcaption>");
            WriteWithin(captionElement, figure.Caption);
            writer.WriteLine("</figcaption>");
        }

        writer.WriteLine("</figure>");
    }

    private void WriteWithin(string? element, ImmutableArray<Inline> content)
    {
        writer.Write(element is null ? "" : $"<{element}>");
        inlines.Write(content);
        writer.Write(element is null ? "" : $"</{element}>");
    }
}
