using System.Diagnostics;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// Writes what a view builds as markup, and notes the links on the way. A view builds a list of frames (an element and behind it
/// its attributes and children; a text; ...), which is read once from its beginning to its end.
/// </summary>
internal sealed class MarkupWriter(PageBuffer page, LinkCollector links, MarkupForm form)
{
    private MarkupForm _form = form;

    // Behind an element whose end nobody writes; a space there would be in it.
    private bool _isInGap;

    /// <summary>The whole of a view, with a line end behind it.</summary>
    public static DrawnMarkup Draw(View view, MarkupForm form, string before = "") => Draw(view, form, before, "\n");

    private static DrawnMarkup Draw(View view, MarkupForm form, string before, string behind)
    {
        using var buffer = new PageBuffer(form.IsForLinks);
        using var links = new LinkCollector();
        var writer = new MarkupWriter(buffer, links, form);
        buffer.Write(before);
        writer.Write(view);
        buffer.Write(behind);
        return new DrawnMarkup(buffer.ToArray(), links.ToLinks());
    }

    private void Write(View view)
    {
        using var builder = new RenderTreeBuilder();
        view.Draw(builder);
        var frames = builder.GetFrames();
        WriteAll(frames.Array.AsSpan(0, frames.Count));
    }

    private void WriteAll(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            i += Write(frames[i..]);
        }
    }

    /// <summary>Writes the first frame with those that belong to it, and says how many they are.</summary>
    private int Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                WriteText(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                WriteLiteral(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frames[..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Region:
                WriteAll(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteView(ViewFactory.Create(frames[..frame.ComponentSubtreeLength]));
                return frame.ComponentSubtreeLength;
            default:
                throw new UnreachableException(frame.FrameType.ToString());
        }
    }

    private void WriteView(View view)
    {
        switch (view)
        {
            case Verbatim verbatim:
                page.Write(verbatim.Text);
                break;
            case Kept { By: { } key } kept when _form.Kept is { } parts:
                var drawn = parts.Of(key, () => Draw(kept, _form, "", ""));
                page.Write(drawn.Bytes);
                links.Add(drawn.Links);
                break;
            case Excerpt excerpt:
                var outer = _form;
                _form = excerpt.Within(outer);
                Write(view);
                _form = outer;
                break;
            default:
                Write(view);
                break;
        }
    }

    private void WriteLiteral(string markup)
    {
        if (_form.Volume is not null)
        {
            WriteBound(markup);
            return;
        }

        var literal = LiteralMarkup.Of(markup);
        links.Add(literal.Links);
        page.Write(_form.Syntax == MarkupSyntax.Xml ? literal.Xml : markup);
    }

    /// <summary>Literal markup tag by tag, since a bound form may change each of them.</summary>
    private void WriteBound(string markup)
    {
        foreach (var piece in LiteralMarkup.Of(markup).Pieces)
        {
            if (piece.Element is not { } element)
            {
                if (!IsOnlyGap(piece.Text))
                {
                    page.Write(_form.IsLean ? LeanTags.GapIn(piece.Text) : piece.Text);
                }

                continue;
            }

            _isInGap = piece.IsEnd && _form.IsLean && LeanTags.EndsByItself(element);
            if (_isInGap)
            {
                continue;
            }

            page.Write(piece.IsEnd ? "</" : "<");
            page.Write(_form.NameOf(element));
            foreach (var (name, value) in piece.Attributes)
            {
                WriteAttribute(element, name, value);
            }

            page.Write(piece.IsEmpty ? " />" : ">");
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var element = frames[0].ElementName;
        _isInGap = false;
        page.Write("<"u8);
        page.Write(_form.NameOf(element));
        var content = frames[(1 + WriteAttributes(element, frames[1..]))..];
        if (content.IsEmpty && VoidElements.Contains(element))
        {
            page.Write(" />"u8);
            return;
        }

        page.Write(">"u8);
        WriteContent(element, content);
        _isInGap = _form.IsLean && LeanTags.EndsByItself(element);
        if (_isInGap)
        {
            return;
        }

        page.Write("</"u8);
        page.Write(_form.NameOf(element));
        page.Write(">"u8);
    }

    /// <summary>In a script of HTML text stands as it is: whoever writes it sees to it that nothing there ends the element.</summary>
    private void WriteContent(string element, ReadOnlySpan<RenderTreeFrame> content)
    {
        if (_form.Syntax == MarkupSyntax.Html && element == "script" && content is [{ FrameType: RenderTreeFrameType.Text } text])
        {
            page.Write(text.TextContent);
            return;
        }

        WriteAll(content);
    }

    private int WriteAttributes(string element, ReadOnlySpan<RenderTreeFrame> frames)
    {
        var count = 0;
        for (; count < frames.Length && frames[count].FrameType == RenderTreeFrameType.Attribute; count++)
        {
            WriteAttribute(element, frames[count].AttributeName, frames[count].AttributeValue as string);
        }

        if (_form.Volume is null)
        {
            links.Add(element, frames[..count]);
        }

        return count;
    }

    /// <param name="value">Null of an attribute that has none.</param>
    private void WriteAttribute(string element, string name, string? value)
    {
        if (_form.Volume is null)
        {
            WriteAttribute(name, value);
            return;
        }

        foreach (var (own, text) in _form.Bind(element, name, value))
        {
            links.Add(element, own, text);
            WriteAttribute(own, text);
        }
    }

    private void WriteAttribute(string name, string? value)
    {
        page.Write(" "u8);
        page.Write(name);
        if (value is null && _form.Syntax == MarkupSyntax.Html)
        {
            return;
        }

        if (_form.IsLean && LeanTags.IsPlain(value))
        {
            page.Write("="u8);
            page.WriteText(value);
            return;
        }

        page.Write("=\""u8);
        page.WriteText(value);
        page.Write("\""u8);
    }

    private void WriteText(string text)
    {
        if (!IsOnlyGap(text))
        {
            page.WriteText(text);
        }
    }

    private bool IsOnlyGap(string text) => _isInGap = _isInGap && string.IsNullOrWhiteSpace(text);
}
