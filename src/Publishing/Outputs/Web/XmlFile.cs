using System.Text;
using System.Xml;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Publishing.Outputs.Web;

/// <summary>Makes a file of XML, indented, without a byte order mark.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static OutputFile Create(string path, string mediaType, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
        }

        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, mediaType, bytes.ToArray());
    }
}
