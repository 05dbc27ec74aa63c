using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Books;

/// <summary>The package document of a book: what it is, what files it has, and their order (EPUB 3.3, 5).</summary>
internal static class PackageDocument
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Unknown = "1980-01-01";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    // EPUB Accessibility 1.1, 3.2. No conformance is claimed: that is for who checks a book with people.
    private static readonly (string Property, string Value)[] Access =
    [
        ("schema:accessMode", "textual"),
        ("schema:accessMode", "visual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "structuralNavigation"),
        ("schema:accessibilityFeature", "pageNavigation"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityFeature", "displayTransformability"),
        ("schema:accessibilityFeature", "ARIA"),
        ("schema:accessibilityHazard", "none"),
    ];

    /// <summary>Everything in the book's folder but this document.</summary>
    public static ImmutableArray<OutputFile> FilesOf(BoundBook bound) => [.. bound.Files, bound.Cover, .. bound.Extras];

    public static byte[] Write(SitePlan plan, BoundBook bound)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("package", Opf);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", "id");
            xml.WriteAttributeString("xml", "lang", null, bound.Book.Script.Tag);
            WriteMetadata(xml, plan, bound);
            WriteManifest(xml, bound);
            WriteSpine(xml, bound);
            xml.WriteEndElement();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void WriteMetadata(XmlWriter xml, SitePlan plan, BoundBook bound)
    {
        var (settings, book) = (plan.Settings, bound.Book);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        WriteIdentifier(xml, $"urn:uuid:{UuidOf(book.Name)}");
        xml.WriteElementString("title", Dc, bound.Title);
        foreach (var script in book.Editions.Scripts)
        {
            xml.WriteElementString("language", Dc, script.Tag);
        }

        foreach (var editor in settings.Editors)
        {
            xml.WriteElementString("creator", Dc, editor.Literal ?? editor.Family + editor.Given);
        }

        xml.WriteElementString("description", Dc, bound.Description);
        xml.WriteElementString("source", Dc, book.Editions.First.Source.Address);
        xml.WriteElementString("rights", Dc, settings.Licence);
        WriteMeta(xml, "dcterms:modified", ModifiedOf(settings));
        foreach (var (property, value) in Access)
        {
            WriteMeta(xml, property, value);
        }

        WriteMeta(xml, "schema:accessibilitySummary", bound.Access);
        WriteNamed(xml, "cover", IdOf(bound.Cover.Path));
        if (book.IsVertical)
        {
            WriteNamed(xml, "primary-writing-mode", "vertical-rl");
        }

        xml.WriteEndElement();
    }

    private static void WriteManifest(XmlWriter xml, BoundBook bound)
    {
        xml.WriteStartElement("manifest", Opf);
        foreach (var file in FilesOf(bound))
        {
            xml.WriteStartElement("item", Opf);
            xml.WriteAttributeString("id", IdOf(file.Path));
            xml.WriteAttributeString("href", file.Path);
            xml.WriteAttributeString("media-type", file.MediaType);
            if (PropertiesOf(file, bound) is { Length: > 0 } properties)
            {
                xml.WriteAttributeString("properties", properties);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter xml, BoundBook bound)
    {
        xml.WriteStartElement("spine", Opf);
        if (bound.Book.IsVertical)
        {
            xml.WriteAttributeString("page-progression-direction", "rtl");
        }

        foreach (var part in bound.Book.Parts)
        {
            xml.WriteStartElement("itemref", Opf);
            xml.WriteAttributeString("idref", IdOf(part.File));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string PropertiesOf(OutputFile file, BoundBook bound) => string.Join(' ', new[]
    {
        file == bound.Cover ? "cover-image" : null,
        bound.Book.Parts.Any(part => part is ContentsPart && part.File == file.Path) ? "nav" : null,
        file.MediaType == "application/xhtml+xml" && file.Bytes.Span.IndexOf("<svg"u8) >= 0 ? "svg" : null,
    }.OfType<string>());

    private static void WriteIdentifier(XmlWriter xml, string identifier)
    {
        xml.WriteStartElement("identifier", Dc);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(identifier);
        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", property);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void WriteNamed(XmlWriter xml, string name, string content)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("content", content);
        xml.WriteEndElement();
    }

    /// <summary>The date of the version: a build has no clock.</summary>
    private static string ModifiedOf(EditionSettings settings) =>
        (DateOnly.TryParseExact(settings.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? settings.Date : Unknown) + "T00:00:00Z";

    private static string IdOf(string path) => "f-" + path.Replace('/', '-');

    /// <summary>A UUID that follows from a name (RFC 9562, 5.8), so that a reading system knows a later version as the same book.</summary>
    private static Guid UuidOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("mongolia-edition/" + name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
