using System.Text;
using System.Xml;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Shelves;

namespace MongoliaEdition.Publishing.Shelves;

/// <summary>What machines read of a shelf whose address is known: its sitemap, its feed and where the former is.</summary>
public static class ShelfIndexes
{
    // The protocol of sitemaps allows no more addresses in one file.
    private const int MostAddresses = 50_000;
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <param name="title">What the shelf calls itself.</param>
    public static IEnumerable<OutputFile> Of(IReadOnlyCollection<ShelfEntry> entries, string baseUrl, string title) =>
        [.. Sitemaps(entries, baseUrl), .. Feed(entries, baseUrl, title), new("robots.txt", "text/plain", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {baseUrl}/sitemap.xml\n"))];

    private static IEnumerable<OutputFile> Sitemaps(IReadOnlyCollection<ShelfEntry> entries, string baseUrl)
    {
        var addresses = entries.SelectMany(entry => entry.Pages.Select(page => $"{baseUrl}/{entry.Id}/{page}"))
            .Prepend($"{baseUrl}/index.html").Chunk(MostAddresses).ToArray();
        if (addresses is [var all])
        {
            return [Sitemap("sitemap.xml", "urlset", "url", all)];
        }

        var parts = addresses.Select((part, i) => Sitemap(FormattableString.Invariant($"sitemap-{i + 1}.xml"), "urlset", "url", part)).ToArray();
        return parts.Prepend(Sitemap("sitemap.xml", "sitemapindex", "sitemap", parts.Select(part => $"{baseUrl}/{part.Path}")));
    }

    private static OutputFile Sitemap(string path, string root, string element, IEnumerable<string> addresses) => Write(path, "application/xml", xml =>
    {
        xml.WriteStartElement(root, SitemapNamespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(element, SitemapNamespace);
            xml.WriteElementString("loc", SitemapNamespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>The editions whose date is known, the newest first; no feed if none is.</summary>
    private static IEnumerable<OutputFile> Feed(IReadOnlyCollection<ShelfEntry> entries, string baseUrl, string title)
    {
        var dated = entries.Where(entry => entry.Date is not null).OrderByDescending(entry => entry.Date, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToArray();
        return dated.Length == 0 ? [] : [Write("feed.xml", "application/atom+xml", xml =>
        {
            xml.WriteStartElement("feed", AtomNamespace);
            Head(xml, $"{baseUrl}/", title, dated[0].Date!);
            xml.WriteStartElement("author", AtomNamespace);
            xml.WriteElementString("name", AtomNamespace, title);
            xml.WriteEndElement();
            foreach (var entry in dated)
            {
                xml.WriteStartElement("entry", AtomNamespace);
                Head(xml, $"{baseUrl}/{entry.Id}/index.html", entry.Texts[0].Title, entry.Date!);
                xml.WriteElementString("summary", AtomNamespace, entry.Texts[0].Description);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        })];
    }

    private static void Head(XmlWriter xml, string address, string title, string date)
    {
        xml.WriteElementString("id", AtomNamespace, address);
        xml.WriteElementString("title", AtomNamespace, title);
        xml.WriteElementString("updated", AtomNamespace, date + "T00:00:00Z");
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static OutputFile Write(string path, string mediaType, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, mediaType, bytes.ToArray());
    }
}
