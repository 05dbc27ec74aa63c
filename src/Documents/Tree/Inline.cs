using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// A piece of running text. Whatever walks through it knows <see cref="TextRun"/>, <see cref="LineBreak"/> and <see cref="VariantText"/>, and of the
/// rest whether it holds others, stands for one character or is a place without width: a new kind derives from one of the three.
/// </summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Where it comes from in the source; empty for what no character of the source stands for.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>An inline that holds others and has no characters of its own.</summary>
public abstract record InlineContainer(ImmutableArray<Inline> Content) : Inline;

/// <summary>An inline that is no text and stands in it as one character.</summary>
public abstract record InlineObject : Inline;

/// <summary>A place in the text: has no width, and no children.</summary>
public abstract record InlineMarker : Inline;

/// <summary>
/// Characters. Where <see cref="Value"/> is as long as its span, they are the source's own, one for one; elsewhere (an
/// entity, a converted phrase, words of a citation style) the run stands for its span as a whole.
/// </summary>
public sealed record TextRun(string Value) : Inline
{
    public bool MirrorsSource => Value.Length == Span.Length;

    /// <summary>The offset in the source of the character at <paramref name="index"/>; the run's start where it does not mirror it.</summary>
    public int SourceOffset(int index) => MirrorsSource ? Span.Start + index : Span.Start;

    /// <summary>A part of the run, with its own span where the run mirrors the source.</summary>
    public TextRun Slice(int start, int length) => new(Value.Substring(start, length))
    {
        Span = MirrorsSource ? TextSpan.FromLength(Span.Start + start, length) : Span,
    };
}

/// <summary>A line break that the author wants.</summary>
public sealed record LineBreak : Inline;

public sealed record Styled(InlineStyle Style, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text that is in another language than the page. <see cref="Language"/> is a BCP 47 tag.</summary>
public sealed record ForeignText(string Language, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>Whether a tag is one of Chinese, in whatever letters: <c>zh</c>, <c>zh-Latn</c>, but not <c>zha</c>, which is Zhuang.</summary>
    public static bool IsChinese(string language) =>
        language.Equals("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A formula in the line, as its TeX source.</summary>
public sealed record Formula(string Tex) : InlineObject;

public sealed record InlineImage(MediaFile File, string AlternativeText) : InlineObject;

/// <summary>Text that the source gives by variant (<c>-{zh-hans:…; zh-hant:…}-</c>) or protects (<c>-{…}-</c>).</summary>
public sealed record VariantText(VariantForms Forms) : Inline;

/// <summary>The marker of a footnote. <see cref="Occurrence"/> counts the markers of the same footnote from 1.</summary>
public sealed record FootnoteMarker(string Group, int Number, int Occurrence) : InlineMarker;

/// <summary>A citation template, set in words. Its content is the title and data of a source: characters convert, words do not.</summary>
public sealed record Citation(string Template, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>
/// A place that other text of the page points at: a work that is cited, a note that is written by hand. Numbered from 1 in the order in which they are pointed at.
/// </summary>
public sealed record Landmark(int Number) : InlineMarker
{
    public string Id => IdOf(Number);

    public static string IdOf(int number) => FormattableString.Invariant($"cited-{number}");
}

/// <summary>A template nobody has taught us, within a line; its content is what can be read of it, its name where that is nothing.</summary>
public sealed record OpaqueInline(string Template, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>The arguments that are not in the content, as written; shown on request. Empty where there are none.</summary>
    public string Detail { get; init; } = "";
}
