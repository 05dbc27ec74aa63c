namespace MongoliaEdition.Documents.Tree;

/// <summary>The styles of wikitext: apostrophes and the HTML elements it allows.</summary>
public enum InlineStyle
{
    Italic,
    Bold,
    Big,
    Small,
    Subscript,
    Superscript,
    Underlined,
    Struck,
    Inserted,
    Deleted,
    Code,
    Keyboard,
    Sample,
    Variable,
    Cited,
    Defined,
    Quoted,
    Marked,
    Isolated,
    Ruby,
    RubyBase,
    RubyText,
    RubyParenthesis,
}
