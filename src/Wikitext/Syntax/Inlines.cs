using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>Characters that stand for themselves: those of the source at the span.</summary>
public sealed record TextSyntax(TextSpan Span) : InlineSyntax(Span);

/// <summary>The end of a line within running text; it reads as a space.</summary>
public sealed record LineEndSyntax(TextSpan Span) : InlineSyntax(Span);

/// <summary>A character reference, <c>&amp;amp;</c> or <c>&amp;#39;</c>, and the characters it stands for.</summary>
public sealed record EntitySyntax(string Value, TextSpan Span) : InlineSyntax(Span);

/// <summary>A comment, or a tag that matters only where a page is used as a template. A comment alone on its line takes the line end with it.</summary>
public sealed record CommentSyntax(TextSpan Span) : InlineSyntax(Span);

/// <summary>A switch like <c>__NOTOC__</c>: says something about the page and shows nothing.</summary>
public sealed record BehaviorSwitchSyntax(TextSpan Span) : InlineSyntax(Span);

/// <summary>What stands between pairs of two (italic) or three (bold) apostrophes.</summary>
public sealed record EmphasisSyntax(bool IsBold, ImmutableArray<InlineSyntax> Content, TextSpan Span) : InlineSyntax(Span);

/// <summary>An HTML element of running text. Elements without an end tag, like <c>&lt;br&gt;</c>, have no content.</summary>
public sealed record HtmlInlineSyntax(HtmlTag Tag, ImmutableArray<InlineSyntax> Content, TextSpan Span) : InlineSyntax(Span);

/// <summary>An end tag that nothing opened, or a start tag that may not stand here. Shows nothing.</summary>
public sealed record StrayTagSyntax(HtmlTag Tag, TextSpan Span) : InlineSyntax(Span);

/// <summary>What stands where nothing shows, among the attributes of a table. Notes in it count.</summary>
public sealed record HiddenSyntax(ImmutableArray<InlineSyntax> Content, TextSpan Span) : InlineSyntax(Span);

/// <summary><c>[[target|label]]</c>. Without a label the target shows.</summary>
public sealed record WikiLinkSyntax(WikiTitle Title, ImmutableArray<InlineSyntax>? Label, TextSpan Span) : InlineSyntax(Span);

/// <summary><c>[[File:name|option|…|caption]]</c>. The options are as written, the caption among them.</summary>
public sealed record FileLinkSyntax(WikiTitle Title, ImmutableArray<FileOptionSyntax> Options, TextSpan Span) : InlineSyntax(Span)
{
    /// <summary>Whether it stands in the flow as a figure of its own, not in the line.</summary>
    public bool IsFigure => IsFramed || Options.Any(option => FileLinkOptions.Aligns(option.Keyword));

    /// <summary>Whether its caption is seen.</summary>
    public bool IsFramed => Options.FirstOrDefault(option => FileLinkOptions.IsFormat(option.Keyword)) is { } format && FileLinkOptions.MakesFrame(format.Keyword);
}

/// <summary>One option of a file. <see cref="Keyword"/> is its text without markup; of a caption, its text.</summary>
public sealed record FileOptionSyntax(string Keyword, ImmutableArray<InlineSyntax> Content, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>[url label]</c>, or an address that stands in the text. A bracketed one without a label shows a number.</summary>
public sealed record ExternalLinkSyntax(string Url, bool IsBracketed, ImmutableArray<InlineSyntax> Label, TextSpan Span) : InlineSyntax(Span)
{
    /// <summary>Whether something is written as its label, even if nothing of that shows.</summary>
    public bool IsLabelled { get; init; }
}

/// <summary>A number in the text that links to the work itself: <c>ISBN 7300065376</c>, without markup.</summary>
public sealed record MagicLinkSyntax(MagicLinkKind Kind, string Number, TextSpan Span) : InlineSyntax(Span);

public enum MagicLinkKind
{
    /// <summary>ISBN.</summary>
    Book,

    /// <summary>RFC, of the Internet.</summary>
    Standard,

    /// <summary>PMID, of a paper in PubMed.</summary>
    Paper,
}
