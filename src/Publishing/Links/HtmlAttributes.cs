using System.Net;
using System.Text.RegularExpressions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Text;

namespace MongoliaEdition.Publishing.Links;

/// <summary>
/// The attributes of a page that the link check needs. Not an HTML parser: it relies on our own output, where every attribute
/// value is quoted and every angle bracket in text or values is escaped.
/// </summary>
internal static partial class HtmlAttributes
{
    public static IEnumerable<HtmlAttribute> Of(string html) =>
        from tag in Tag().Matches(html)
        let attributes = tag.Groups["attributes"]
        from attribute in Attribute().Matches(attributes.Value)
        let value = attribute.Groups["value"]
        select new HtmlAttribute(
            tag.Groups["element"].Value,
            attribute.Groups["name"].Value,
            WebUtility.HtmlDecode(value.Value),
            attributes.Value,
            TextSpan.FromLength(attributes.Index + value.Index, value.Length));

    public static PageLinks LinksOf(string html)
    {
        var attributes = Of(html).ToLookup(attribute => attribute.IsId);
        return new PageLinks([.. attributes[true].Select(id => id.Value)], [.. attributes[false].Select(attribute => attribute.Reference)]);
    }

    [GeneratedRegex("<(?<element>[a-z][a-z0-9]*)(?<attributes>\\s[^<>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>id|href|src|srcset|action|data|poster)=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("\\srel=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant)]
    internal static partial Regex Relation();
}

/// <param name="Value">Decoded.</param>
/// <param name="Tag">All attributes of the element, as written.</param>
/// <param name="Span">The range of the encoded value in the page.</param>
internal readonly record struct HtmlAttribute(string Element, string Name, string Value, string Tag, TextSpan Span)
{
    public bool IsId => Name == "id";

    public PageReference Reference => new(Element, Element == "link" ? RelationOf(Tag) : null, Value);

    private static string? RelationOf(string tag) => HtmlAttributes.Relation().Match(tag) is { Success: true } relation ? relation.Groups["value"].Value : null;
}
