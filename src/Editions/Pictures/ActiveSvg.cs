using System.Text.RegularExpressions;
using System.Xml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>
/// Finds what an SVG does besides being looked at. In a page it would stay quiet, but opened by itself it would run its scripts and ask
/// other hosts for files.
/// </summary>
internal static partial class ActiveSvg
{
    private static readonly string[] ActiveElements = ["script", "foreignObject", "handler", "listener", "iframe", "object", "embed", "audio", "video"];

    /// <summary>The places, in order, with what stands there. Empty for what is no XML.</summary>
    public static IEnumerable<(Location Place, string What)> Find(SourceText svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg.Content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var found = new List<(Location, string)>();
        if (Doctype().Match(svg.Content) is { Success: true } doctype)
        {
            found.Add((new Location(svg, TextSpan.FromLength(doctype.Groups["start"].Index, doctype.Groups["start"].Length)), "declarations of its own (DOCTYPE)"));
        }

        while (TryRead(reader))
        {
            found.AddRange(Of(reader).Select(what => (PlaceOf(svg, reader), what)));
        }

        return found;
    }

    // What is broken behind its root shows as far as it goes.
    private static bool TryRead(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException)
        {
            return false;
        }
    }

    // Lazy, so that each is placed where the reader stands when it is found.
    private static IEnumerable<string> Of(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.Element => OfElement(reader),
        XmlNodeType.Text or XmlNodeType.CDATA when ForeignStyle().Match(reader.Value) is { Success: true } style => [$"a style from elsewhere ({style.Value.Trim()})"],
        XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet" => ["a style sheet of its own (xml-stylesheet)"],
        _ => [],
    };

    private static IEnumerable<string> OfElement(XmlReader reader)
    {
        if (ActiveElements.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"<{reader.Name}>";
        }

        while (reader.MoveToNextAttribute())
        {
            if (IsActive(reader.LocalName, reader.Value))
            {
                yield return $"{reader.Name}=\"{(reader.Value.Length > 40 ? reader.Value[..40] + "…" : reader.Value)}\"";
            }
        }

        reader.MoveToElement();
    }

    private static bool IsActive(string name, string value) =>
        name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (name is "href" or "src" && !InnerReference().IsMatch(value))
        || (name is "attributeName" && value.EndsWith("href", StringComparison.OrdinalIgnoreCase))
        || ForeignStyle().IsMatch(value);

    private static Location PlaceOf(SourceText svg, XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        var line = svg.Lines.SpanOfLine(Math.Min(place.LineNumber, svg.Lines.Count));
        return new Location(svg, TextSpan.FromLength(Math.Min(line.Start + place.LinePosition - 1, line.End), 0));
    }

    [GeneratedRegex(@"^(\s*<\?[^>]*\?>|\s*<!--.*?-->|\s+)*(?<start><!DOCTYPE)[^>]*(\[|SYSTEM|PUBLIC)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Doctype();

    // Within the picture, or a bitmap that the picture carries.
    [GeneratedRegex(@"^\s*(#|data:image/(png|jpeg|webp|gif);)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InnerReference();

    [GeneratedRegex(@"@import[^;]*|url\(\s*(?![""']?\s*(#|data:(image|font)/))[^)]*\)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignStyle();
}
