namespace MongoliaEdition.Documents.Tree;

/// <summary>The HTML element that each style is named after.</summary>
public static class StyleElements
{
    /// <summary>Whether the style's element is obsolete in HTML: <c>big</c> and <c>rb</c>.</summary>
    public static bool IsObsolete(InlineStyle style) => style is InlineStyle.Big or InlineStyle.RubyBase;

    public static string NameOf(InlineStyle style) => style switch
    {
        InlineStyle.Italic => "i",
        InlineStyle.Bold => "b",
        InlineStyle.Big => "big",
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
        InlineStyle.Isolated => "bdi",
        InlineStyle.Ruby => "ruby",
        InlineStyle.RubyBase => "rb",
        InlineStyle.RubyText => "rt",
        InlineStyle.RubyParenthesis => "rp",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A style without an element."),
    };
}
