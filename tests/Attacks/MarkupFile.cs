using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Markdig;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Tests.Attacks;

/// <summary>A file of the output that some program reads as markup, as a parser of HTML or XML that is not ours reads it.</summary>
internal sealed partial record MarkupFile(string Path, ImmutableArray<MarkupElement> Elements)
{
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        ["href", "src", "action", "formaction", "data", "poster", "background", "cite", "longdesc", "ping", "srcset", "manifest", "xlink:href"]);

    private static readonly MarkdownPipeline Pandocs = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().Build();

    private static readonly FrozenSet<string> Schemes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ["http", "https", "mailto"]);

    // What runs, loads or frames something, or changes what the page is.
    private static readonly FrozenSet<string> Active = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "script", "style", "iframe", "frame", "object", "embed", "applet", "base", "meta", "link", "svg", "math", "img", "image", "video", "audio", "source",
        "form", "input", "button", "textarea", "select", "template", "noscript", "foreignObject", "animate", "set", "use", "marquee", "details",
    ]);

    /// <summary>All such files of an output; books are opened, and Markdown is read as what a program makes of it.</summary>
    public static IEnumerable<MarkupFile> AllIn(IEnumerable<OutputFile> files) => files.AsParallel().SelectMany(file => Of(file.Path, file.Bytes.ToArray()));

    /// <summary>How many elements of each active kind there are: an attack may not add one.</summary>
    public ImmutableSortedDictionary<string, int> ActiveElements => Elements.Where(element => Active.Contains(element.Name))
        .GroupBy(element => element.Name, StringComparer.Ordinal).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>What runs by itself or at a click, or asks another host.</summary>
    public IEnumerable<string> Harms =>
        from element in Elements
        from attribute in element.Attributes
        where IsHandler(attribute.Name) || IsForeignScheme(element, attribute) || IsActiveStyle(attribute)
        select $"{Path}: <{element.Name} {attribute.Name}=\"{attribute.Value}\">";

    private static bool IsHandler(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase);

    private static bool IsForeignScheme(MarkupElement element, (string Name, string Value) attribute)
    {
        var scheme = Addresses.Contains(attribute.Name) ? Scheme().Match(Ignored().Replace(attribute.Value, "")).Groups[1].Value : "";
        return scheme.Length > 0 && !Schemes.Contains(scheme) && !(element.Name is "img" or "link" && attribute.Value.StartsWith("data:image/", StringComparison.Ordinal));
    }

    private static bool IsActiveStyle((string Name, string Value) attribute) =>
        attribute.Name.Equals("style", StringComparison.OrdinalIgnoreCase) && ActiveStyle().IsMatch(attribute.Value);

    private static List<MarkupFile> Of(string path, byte[] bytes) => System.IO.Path.GetExtension(path) switch
    {
        ".html" => [OfHtml(path, Encoding.UTF8.GetString(bytes))],
        ".md" => [OfHtml(path, Markdown.ToHtml(Encoding.UTF8.GetString(bytes), Pandocs))],
        ".xml" or ".svg" or ".xhtml" or ".opf" or ".ncx" => [OfXml(path, bytes)],
        ".epub" => InBook(path, bytes),
        _ => [],
    };

    private static MarkupFile OfHtml(string path, string html) => new(path,
    [
        .. new HtmlParser().ParseDocument(html).All.SelectMany(element => element is AngleSharp.Html.Dom.IHtmlTemplateElement template
            ? template.Content.QuerySelectorAll("*").Prepend(element)
            : [element]).Select(element => new MarkupElement(element.LocalName, [.. element.Attributes.Select(attribute => (attribute.Name, attribute.Value))])),
    ]);

    private static MarkupFile OfXml(string path, byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return new MarkupFile(path,
        [
            .. XDocument.Load(reader).Descendants()
                .Select(element => new MarkupElement(element.Name.LocalName, [.. element.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value))])),
        ]);
    }

    private static List<MarkupFile> InBook(string path, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var files = new List<MarkupFile>();
        foreach (var entry in archive.Entries)
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            files.AddRange(Of($"{path}/{entry.FullName}", copy.ToArray()));
        }

        return files;
    }

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    // A browser passes these over before and in a scheme.
    [GeneratedRegex(@"[\u0000-\u0020]")]
    private static partial Regex Ignored();

    [GeneratedRegex(@"url\s*\(|expression|javascript|@import|behavior|-moz-binding", RegexOptions.IgnoreCase)]
    private static partial Regex ActiveStyle();
}

internal sealed record MarkupElement(string Name, ImmutableArray<(string Name, string Value)> Attributes);
