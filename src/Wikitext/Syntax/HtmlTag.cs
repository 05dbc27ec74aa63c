using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>A tag. The name is in lower case.</summary>
public sealed record HtmlTag(string Name, bool IsEnd, bool IsSelfClosing, ImmutableArray<AttributeSyntax> Attributes, TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>The value of an attribute, null where there is none.</summary>
    public string? this[string name] => Attributes.ValueOf(name);
}

/// <summary>An attribute: its name in lower case, its value with references decoded; empty where it has none.</summary>
public sealed record AttributeSyntax(string Name, string Value, TextSpan Span) : SyntaxNode(Span);

public static class Attributes
{
    /// <summary>The value of the last attribute of that name, null where there is none.</summary>
    public static string? ValueOf(this ImmutableArray<AttributeSyntax> attributes, string name)
    {
        for (var i = attributes.Length - 1; i >= 0; i--)
        {
            if (attributes[i].Name == name)
            {
                return attributes[i].Value;
            }
        }

        return null;
    }
}
