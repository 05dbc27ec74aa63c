using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Which <c>&lt;ref&gt;</c> MediaWiki shows an error for, and neither marker nor note (Cite::validateRef).</summary>
internal static class RefusedReferences
{
    public static bool Holds(SourceText source, ExtensionSyntax reference)
    {
        var (tag, name) = (reference.Tag, ExtensionLowering.NameOf(reference.Tag["name"]));
        return (name is null && source.Slice(reference.Inner).IsWhiteSpace())
            || IsNumber(name) || IsNumber(tag["follow"])
            || (name is not null && tag["follow"] is { Length: > 0 })
            || tag.Attributes.Any(attribute => !IsKnown(attribute))
            || HoldsAnother(source.Slice(reference.Inner));
    }

    private static bool IsNumber(string? name) => !string.IsNullOrEmpty(name) && name.All(char.IsAsciiDigit);

    private static bool IsKnown(AttributeSyntax attribute) => attribute.Name is "name" or "group" or "extends" or "follow"
        || (attribute.Name == "dir" && attribute.Value.ToLowerInvariant() is "ltr" or "rtl");

    /// <summary>Whether one begins in it outside of comments and of elements that close: then an end tag before it is missing.</summary>
    private static bool HoldsAnother(ReadOnlySpan<char> text)
    {
        var open = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("<ref", StringComparison.OrdinalIgnoreCase) < 0 ? -1 : text.IndexOf('<'); at >= 0;)
        {
            var rest = text[at..];
            var length = rest.StartsWith("<!--") && rest.IndexOf("-->") is var end and >= 0 ? end + 3 : LengthOfElement(rest, open);
            if (length == 0 && NameOf(rest[1..]) is "ref" or "references" && rest.Contains('>'))
            {
                return true;
            }

            var next = text[(at + Math.Max(length, 1))..].IndexOf('<');
            at = next < 0 ? -1 : at + Math.Max(length, 1) + next;
        }

        return false;
    }

    /// <summary>The length of an element up to its end tag; 0 if it has none.</summary>
    private static int LengthOfElement(ReadOnlySpan<char> text, HashSet<string> open)
    {
        var (name, start) = (NameOf(text[1..]), text.IndexOf('>'));
        if (name.Length == 0 || start < 0 || open.Contains(name))
        {
            return 0;
        }

        var end = text[start..].IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        var close = end < 0 ? -1 : text[(start + end)..].IndexOf('>');
        if (close < 0)
        {
            open.Add(name);
            return 0;
        }

        return start + end + close + 1;
    }

    private static string NameOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return text[..length].ToString().ToLowerInvariant();
    }
}
