using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>Writes running text as plain HTML.</summary>
internal sealed class PlainInlineWriter(TextWriter writer, string lineBreak = "<br>\n")
{
    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                writer.Write(HtmlText.Escape(run.Value));
                break;
            case LineBreak:
                writer.Write(lineBreak);
                break;
            case Styled styled:
                WriteElement(StyleElements.NameOf(styled.Style), "", styled.Content);
                break;
            case ForeignText foreign:
                WriteElement("span", $" lang=\"{HtmlText.Escape(foreign.Language)}\"", foreign.Content);
                break;
            case Link link:
                WriteElement("a", $" href=\"{HtmlText.Escape(PlainAddresses.Of(link.Target))}\"", link.Content);
                break;
            case Formula formula:
                writer.Write($"<code class=\"math\">{HtmlText.Escape(formula.Tex)}</code>");
                break;
            case InlineImage image:
                writer.Write($"<img src=\"{HtmlText.Escape(image.File.PageUrl)}\" alt=\"{HtmlText.Escape(image.AlternativeText)}\">");
                break;
            case FootnoteMarker marker:
                WriteMarker(marker);
                break;
            case Citation citation:
                WriteElement("cite", "", citation.Content);
                break;
            case EditorialMark mark:
                WriteMark(mark);
                break;
            default:
                WriteOther(inline);
                break;
        }
    }

    /// <summary>What is none of HTML's own.</summary>
    private void WriteOther(Inline inline)
    {
        switch (inline)
        {
            case Landmark landmark:
                writer.Write($"<span id=\"{landmark.Id}\"></span>");
                break;
            case OpaqueInline opaque:
                WriteOpaque(opaque);
                break;
            case VariantText variant:
                Write(variant.Forms.Unconverted?.Content ?? []);
                break;
            case InlineContainer or InlineMarker:
                Write(InlineTree.ChildrenOf(inline));
                break;
            default:
                throw new UnreachableException(inline.GetType().Name);
        }
    }

    private void WriteElement(string name, string attributes, ImmutableArray<Inline> content)
    {
        writer.Write($"<{name}{attributes}>");
        Write(content);
        writer.Write($"</{name}>");
    }

    private void WriteMarker(FootnoteMarker marker)
    {
        var id = FootnoteIds.OfMarker(marker.Group, marker.Number, marker.Occurrence);
        var address = FootnoteIds.Of(marker.Group, marker.Number);
        writer.Write($"<sup class=\"reference\"><a id=\"{id}\" href=\"#{address}\">[{PlainGroupNames.MarkerOf(marker.Group, marker.Number)}]</a></sup>");
    }

    /// <summary>What is not shown is there, hidden: a reader who looks for it finds it.</summary>
    private void WriteOpaque(OpaqueInline opaque)
    {
        writer.Write($"<span class=\"template\" title=\"{HtmlText.Escape(opaque.Template)}\">");
        writer.Write(opaque.Content.IsEmpty ? $"〔{HtmlText.Escape(opaque.Template)}〕" : "");
        Write(opaque.Content);
        writer.Write(opaque.Detail.Length > 0 ? $"<span hidden>〔{HtmlText.Escape(opaque.Detail)}〕</span>" : "");
        writer.Write("</span>");
    }

    private void WriteMark(EditorialMark mark)
    {
        if (mark.Kind == EditorialMarkKind.UndefinedNote)
        {
            // The list shows that there is nothing.
            return;
        }

        var text = HtmlText.Escape(PlainMarks.TextOf(mark));
        var shown = mark.Target is null ? text : $"<a href=\"{HtmlText.Escape(PlainAddresses.Of(mark.Target))}\">{text}</a>";
        writer.Write($"<sup class=\"mark\">[{shown}]</sup>");
    }
}
