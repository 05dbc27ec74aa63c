using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>What an expansion holds and readers of the wiki do not see as text: hidden elements, and the boxes of modules that failed.</summary>
internal static partial class HiddenParts
{
    public static bool Hides(this PageLowering page, InlineSyntax node) => node is HtmlInlineSyntax html && page.Hides(node.Span, html.Tag.Attributes);

    public static bool Hides(this PageLowering page, TextSpan span, ImmutableArray<AttributeSyntax> attributes) =>
        page.IsExpanded(span) && (Invisible().IsMatch(attributes.ValueOf("style") ?? "") || Failed().IsMatch(attributes.ValueOf("class") ?? ""));

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"(^|\s)(scribunto-error|error|mw-empty-elt)(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Failed();
}
