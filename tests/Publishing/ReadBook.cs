using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace MongoliaEdition.Tests.Publishing;

/// <summary>A book as an independent reader sees it: an archive of XML.</summary>
internal sealed record ReadBook(XDocument Package, ImmutableArray<string> Names, ImmutableSortedDictionary<string, XDocument> Pages)
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private const string Folder = "EPUB/";

    /// <summary>Every place that a link can lead to: files, and ids in them.</summary>
    public ImmutableHashSet<string> Places { get; } =
        [.. Names, .. Pages.SelectMany(page => IdsOf(page.Value).Select(id => $"{page.Key}#{id}"))];

    /// <summary>Every link, its address with the name of the file that it leads to.</summary>
    public ImmutableArray<ReadLink> Links { get; } = [.. Pages.SelectMany(page => page.Value.Descendants().SelectMany(element => LinkOf(page.Key, element)))];

    public ImmutableArray<ReadLink> PageList =>
        [.. Pages["nav.xhtml"].Descendants(Html + "nav").Single(nav => TypeOf(nav) == "page-list").Descendants().SelectMany(element => LinkOf("nav.xhtml", element))];

    public static ReadBook Of(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var files = archive.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)).ToImmutableArray();
        return new ReadBook(
            Load(files.Single(file => file.Name == "package.opf")),
            [.. files.Select(file => file.FullName[Folder.Length..])],
            files.Where(file => file.Name.EndsWith(".xhtml", StringComparison.Ordinal)).ToImmutableSortedDictionary(file => file.Name, Load, StringComparer.Ordinal));
    }

    public static IEnumerable<string> IdsOf(XDocument page) => page.Descendants().Attributes("id").Select(id => id.Value);

    /// <summary>The places of the elements of a type of EPUB's own.</summary>
    public IEnumerable<string> OfType(string type) =>
        from page in Pages
        from element in page.Value.Descendants()
        where TypeOf(element) == type
        select $"{page.Key}#{element.Attribute("id")?.Value}";

    private static IEnumerable<ReadLink> LinkOf(string file, XElement element) =>
        from name in (string[])["href", "src"]
        let address = element.Attribute(name)?.Value
        where address is not null
        select new ReadLink(address.StartsWith('#') ? file + address : address, TypeOf(element), element.Value);

    private static string? TypeOf(XElement element) => element.Attribute(Ops + "type")?.Value;

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}

internal sealed record ReadLink(string Address, string? Type, string Words);
