using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// Writes what a view builds as markup, and notes the links on the way. A view builds a list of frames (an element and behind it
/// its attributes and children; a text; ...), which is read once from its beginning to its end.
/// </summary>
internal sealed class MarkupWriter(PageBuffer page, MarkupSyntax syntax)
{
    private readonly LinkCollector _links = new();

    public PageLinks Links => _links.ToLinks();

    public void Write(View view)
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
                page.WriteText(frame.TextContent);
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
                Write(ViewOf(frames[..frame.ComponentSubtreeLength]));
                return frame.ComponentSubtreeLength;
            default:
                throw new UnreachableException(frame.FrameType.ToString());
        }
    }

    private void WriteLiteral(string markup)
    {
        var literal = LiteralMarkup.Of(markup);
        _links.Add(literal.Links);
        page.Write(syntax == MarkupSyntax.Xml ? literal.Xml : markup);
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        page.Write("<"u8);
        page.Write(name);
        var content = frames[(1 + WriteAttributes(name, frames[1..]))..];
        if (content.IsEmpty && VoidElements.Contains(name))
        {
            page.Write(" />"u8);
            return;
        }

        page.Write(">"u8);
        WriteContent(name, content);
        page.Write("</"u8);
        page.Write(name);
        page.Write(">"u8);
    }

    /// <summary>In a script of HTML text stands as it is: whoever writes it sees to it that nothing there ends the element.</summary>
    private void WriteContent(string element, ReadOnlySpan<RenderTreeFrame> content)
    {
        if (syntax == MarkupSyntax.Html && element == "script" && content is [{ FrameType: RenderTreeFrameType.Text } text])
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
            WriteAttribute(frames[count].AttributeName, frames[count].AttributeValue as string);
        }

        _links.Add(element, frames[..count]);
        return count;
    }

    /// <param name="value">Null of an attribute that has none.</param>
    private void WriteAttribute(string name, string? value)
    {
        page.Write(" "u8);
        page.Write(name);
        if (value is null && syntax == MarkupSyntax.Html)
        {
            return;
        }

        page.Write("=\""u8);
        page.WriteText(value);
        page.Write("\""u8);
    }

    private static View ViewOf(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var parameters = new Dictionary<string, object?>(frames.Length, StringComparer.Ordinal);
        foreach (ref readonly var frame in frames[1..])
        {
            parameters.Add(frame.AttributeName, frame.AttributeValue);
        }

        var view = (View)Activator.CreateInstance(frames[0].ComponentType)!;
        view.Set(ParameterView.FromDictionary(parameters));
        return view;
    }
}
