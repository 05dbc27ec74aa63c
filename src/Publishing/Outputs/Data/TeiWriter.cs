using System.Xml;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Writes elements of TEI. Each block begins on a line of its own; characters that XML has not are replaced.</summary>
internal sealed class TeiWriter(XmlWriter xml)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    public void StartDocument()
    {
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("TEI", Namespace);
    }

    /// <summary>An element on a line of its own.</summary>
    public TeiWriter Start(string name)
    {
        xml.WriteWhitespace("\n");
        return StartInline(name);
    }

    public TeiWriter StartInline(string name)
    {
        xml.WriteStartElement(name, Namespace);
        return this;
    }

    /// <summary>An attribute, left out without a value.</summary>
    public TeiWriter With(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            xml.WriteAttributeString(name, Clean(value));
        }

        return this;
    }

    public TeiWriter Id(string? id) => WithXml("id", id);

    public TeiWriter Language(string? tag) => WithXml("lang", tag);

    public TeiWriter PreserveSpace() => WithXml("space", "preserve");

    public TeiWriter Text(string text)
    {
        xml.WriteString(Clean(text));
        return this;
    }

    public TeiWriter End()
    {
        xml.WriteEndElement();
        return this;
    }

    /// <summary>An element with nothing but text; none without a text.</summary>
    public TeiWriter Element(string name, string? text) => text is null ? this : Start(name).Text(text).End();

    private TeiWriter WithXml(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            xml.WriteAttributeString("xml", name, Xml, Clean(value));
        }

        return this;
    }

    private static string Clean(string text) => text.All(IsWritable) ? text : string.Concat(text.Select(letter => IsWritable(letter) ? letter : '\uFFFD'));

    private static bool IsWritable(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
