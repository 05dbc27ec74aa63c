using System.Globalization;
using System.Xml;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>Reads the size from the root of an SVG: width and height in pixels, else the view box.</summary>
internal static class SvgSize
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static (int Width, int Height)? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" && reader.NamespaceURI == Namespace
                ? SizeOf(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"))
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (int Width, int Height)? SizeOf(string? width, string? height, string? viewBox)
    {
        if (Pixels(width) is { } w && Pixels(height) is { } h)
        {
            return (w, h);
        }

        return viewBox?.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var boxWidth, var boxHeight]
            && Pixels(boxWidth) is { } bw && Pixels(boxHeight) is { } bh
            ? (bw, bh)
            : null;
    }

    /// <summary>A number, with or without px; other units cannot be converted to pixels.</summary>
    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1e6
            ? Math.Max(1, (int)Math.Round(value))
            : null;
}
