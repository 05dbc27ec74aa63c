using MongoliaEdition.Documents;

namespace MongoliaEdition.Publishing;

/// <summary>Writes a document as the HTML of a body, without theme.</summary>
public static class PlainHtmlWriter
{
    public static void Write(Document document, TextWriter writer) => writer.WriteLine($"<!-- {document.Source.Path} -->");
}
