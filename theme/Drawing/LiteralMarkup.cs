using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// Markup as it stands in a Razor file, without anything that differs from page to page. The compiler leaves it whole, so that what is
/// in it is read once in the life of the process. Every attribute value is quoted in it, and no angle bracket stands in one.
/// </summary>
internal sealed partial class LiteralMarkup
{
    private static readonly ConcurrentDictionary<string, LiteralMarkup> Known = new(StringComparer.Ordinal);

    private readonly Lazy<string> _xml;

    private LiteralMarkup(string markup)
    {
        _xml = new Lazy<string>(() => Tag().Replace(markup, Closed));
        var attributes = Tag().Matches(markup).SelectMany(AttributesOf).ToList();
        Links = new PageLinks(
            [.. attributes.Where(attribute => attribute.Name == "id").Select(attribute => attribute.Value)],
            [.. attributes.Where(attribute => PageLinks.IsReference(attribute.Name)).Select(attribute => attribute.Reference)]);
    }

    public PageLinks Links { get; }

    /// <summary>The same in the syntax of XML.</summary>
    public string Xml => _xml.Value;

    public static LiteralMarkup Of(string markup) => Known.GetOrAdd(markup, static markup => new LiteralMarkup(markup));

    private static IEnumerable<(string Name, string Value, PageReference Reference)> AttributesOf(Match tag)
    {
        var (element, attributes) = (tag.Groups["element"].Value, tag.Groups["attributes"].Value);
        var all = Attribute().Matches(attributes)
            .Select(attribute => (Name: attribute.Groups["name"].Value, Value: WebUtility.HtmlDecode(attribute.Groups["value"].Value)))
            .ToList();
        var relation = element == "link" ? all.Find(attribute => attribute.Name == "rel").Value : null;
        return all.Select(attribute => (attribute.Name, attribute.Value, new PageReference(element, relation, attribute.Value)));
    }

    private static string Closed(Match tag)
    {
        var element = tag.Groups["element"].Value;
        var attributes = Attribute().Replace(tag.Groups["attributes"].Value, attribute =>
            attribute.Groups["value"].Success ? attribute.Value : attribute.Value + "=\"\"");
        return $"<{element}{attributes}{(VoidElements.Contains(element) ? " /" : tag.Groups["end"].Value)}>";
    }

    [GeneratedRegex("<(?<element>[a-z][a-z0-9]*)(?<attributes>(?:\\s+[^\\s<>/=]+(?:=\"[^\"]*\")?)*)(?<end>\\s*/?)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+(?<name>[^\\s=\"]+)(?:=\"(?<value>[^\"]*)\")?", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
