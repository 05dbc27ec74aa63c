using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private readonly Lazy<ImmutableArray<LiteralPiece>> _pieces;

    private LiteralMarkup(string markup)
    {
        _xml = new Lazy<string>(() => Tag().Replace(markup, Closed));
        _pieces = new Lazy<ImmutableArray<LiteralPiece>>(() => [.. PiecesOf(markup)]);
        var attributes = Tag().Matches(markup).SelectMany(AttributesOf).ToList();
        Links = new PageLinks(
            [.. attributes.Where(attribute => attribute.Name == "id").Select(attribute => attribute.Value)],
            [.. attributes.Where(attribute => PageLinks.IsReference(attribute.Name)).Select(attribute => attribute.Reference)]);
    }

    public PageLinks Links { get; }

    /// <summary>The same in the syntax of XML.</summary>
    public string Xml => _xml.Value;

    /// <summary>Its tags, and the texts between them.</summary>
    public ImmutableArray<LiteralPiece> Pieces => _pieces.Value;

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

    private static IEnumerable<LiteralPiece> PiecesOf(string markup)
    {
        var start = 0;
        foreach (Match tag in AnyTag().Matches(markup))
        {
            yield return LiteralPiece.OfText(markup[start..tag.Index]);
            var attributes = Attribute().Matches(tag.Groups["attributes"].Value).Select(attribute => (
                attribute.Groups["name"].Value,
                attribute.Groups["value"].Success ? WebUtility.HtmlDecode(attribute.Groups["value"].Value) : null));
            yield return new LiteralPiece("", tag.Groups["element"].Value, [.. attributes])
            {
                IsEnd = tag.Groups["close"].Success,
                IsEmpty = tag.Groups["empty"].Success || VoidElements.Contains(tag.Groups["element"].Value),
            };
            start = tag.Index + tag.Length;
        }

        yield return LiteralPiece.OfText(markup[start..]);
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

    [GeneratedRegex("<(?<close>/)?(?<element>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:\\s+[^\\s<>/=]+(?:=\"[^\"]*\")?)*)\\s*(?<empty>/)?>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    [GeneratedRegex("\\s+(?<name>[^\\s=\"]+)(?:=\"(?<value>[^\"]*)\")?", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}

/// <summary>A tag of literal markup, or a text between tags.</summary>
/// <param name="Text">As written, escaped; empty for a tag.</param>
/// <param name="Element">Null for a text.</param>
/// <param name="Attributes">A null value stands for an attribute without one.</param>
internal readonly record struct LiteralPiece(string Text, string? Element, ImmutableArray<(string Name, string? Value)> Attributes)
{
    public bool IsEnd { get; init; }

    /// <summary>Whether the tag is the whole element.</summary>
    public bool IsEmpty { get; init; }

    public static LiteralPiece OfText(string text) => new(text, null, []);
}
