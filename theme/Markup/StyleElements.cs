using MongoliaEdition.Documents;

namespace MongoliaEdition.Theme.Markup;

/// <summary>The HTML element for each style; a span where HTML has none any more.</summary>
internal static class StyleElements
{
    public static string NameOf(InlineStyle style) => style switch
    {
        InlineStyle.Italic => "i",
        InlineStyle.Bold => "b",
        InlineStyle.Small => "small",
        InlineStyle.Subscript => "sub",
        InlineStyle.Superscript => "sup",
        InlineStyle.Underlined => "u",
        InlineStyle.Struck => "s",
        InlineStyle.Inserted => "ins",
        InlineStyle.Deleted => "del",
        InlineStyle.Code => "code",
        InlineStyle.Keyboard => "kbd",
        InlineStyle.Sample => "samp",
        InlineStyle.Variable => "var",
        InlineStyle.Cited => "cite",
        InlineStyle.Defined => "dfn",
        InlineStyle.Quoted => "q",
        InlineStyle.Marked => "mark",
        InlineStyle.Ruby => "ruby",
        InlineStyle.RubyText => "rt",
        InlineStyle.RubyParenthesis => "rp",
        _ => "span",
    };
}
