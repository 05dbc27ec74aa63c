using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers HTML elements of running text. Elements that only concern layout leave their content.</summary>
internal static class HtmlLowering
{
    private static readonly FrozenDictionary<string, InlineStyle> Styles = new Dictionary<string, InlineStyle>
    {
        ["b"] = InlineStyle.Bold,
        ["strong"] = InlineStyle.Bold,
        ["i"] = InlineStyle.Italic,
        ["em"] = InlineStyle.Italic,
        ["big"] = InlineStyle.Big,
        ["small"] = InlineStyle.Small,
        ["sub"] = InlineStyle.Subscript,
        ["sup"] = InlineStyle.Superscript,
        ["u"] = InlineStyle.Underlined,
        ["s"] = InlineStyle.Struck,
        ["strike"] = InlineStyle.Struck,
        ["ins"] = InlineStyle.Inserted,
        ["del"] = InlineStyle.Deleted,
        ["code"] = InlineStyle.Code,
        ["tt"] = InlineStyle.Code,
        ["kbd"] = InlineStyle.Keyboard,
        ["samp"] = InlineStyle.Sample,
        ["var"] = InlineStyle.Variable,
        ["cite"] = InlineStyle.Cited,
        ["dfn"] = InlineStyle.Defined,
        ["q"] = InlineStyle.Quoted,
        ["mark"] = InlineStyle.Marked,
        ["bdi"] = InlineStyle.Isolated,
        ["ruby"] = InlineStyle.Ruby,
        ["rb"] = InlineStyle.RubyBase,
        ["rt"] = InlineStyle.RubyText,
        ["rp"] = InlineStyle.RubyParenthesis,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The style of an element, null where it only concerns layout.</summary>
    public static InlineStyle? StyleOf(string element) => Styles.TryGetValue(element, out var style) ? style : null;

    /// <summary>Content that MediaWiki keeps from conversion.</summary>
    public static VariantText Kept(ImmutableArray<Inline> content) =>
        new(new VariantForms([new VariantForm("", content)])) { Span = content[0].Span.Union(content[^1].Span) };

    /// <param name="node">An element, what is kept from conversion, or what is hidden.</param>
    public static void LowerInto(ImmutableArray<Inline>.Builder into, InlineSyntax node, ImmutableArray<Inline> content)
    {
        if (node is HtmlInlineSyntax html)
        {
            LowerElement(into, html, content);
        }
        else if (node is not HiddenSyntax && !content.IsEmpty)
        {
            into.Add(Kept(content) with { Span = node.Span });
        }
    }

    private static void LowerElement(ImmutableArray<Inline>.Builder into, HtmlInlineSyntax html, ImmutableArray<Inline> content)
    {
        if (html.Tag.Name == "br")
        {
            into.Add(new LineBreak { Span = html.Span });
        }
        else if (content.IsEmpty)
        {
            return;
        }
        else if (Styles.TryGetValue(html.Tag.Name, out var style))
        {
            into.Add(new Styled(style, html.Tag is { Name: "code", Attributes.IsEmpty: true } ? [Kept(content)] : content) { Span = html.Span });
        }
        else if (html.Tag["lang"] is { Length: > 0 } language && Languages.IsForeign(language))
        {
            into.Add(new ForeignText(language, content) { Span = html.Span });
        }
        else
        {
            into.AddRange(content);
        }
    }
}
