using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// A piece of inline content. Traversals handle <see cref="TextRun"/>, <see cref="LineBreak"/> and <see cref="VariantText"/>; every other kind
/// derives from one of three base classes: containers, objects of one character, and zero-width places.
/// </summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Its place in the source; empty if no source text corresponds to it.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>An inline with children and no characters of its own.</summary>
public abstract record InlineContainer(ImmutableArray<Inline> Content) : Inline;

/// <summary>An inline that is not text and counts as one character.</summary>
public abstract record InlineObject : Inline;

/// <summary>A place in the text, without width or children.</summary>
public abstract record InlineMarker : Inline;

/// <summary>
/// Characters. If <see cref="Value"/> is as long as its span, they mirror the source one to one; otherwise (an entity, a
/// converted phrase, words of a citation style) the run corresponds to its span only as a whole.
/// </summary>
public sealed record TextRun(string Value) : Inline
{
    public bool MirrorsSource => Value.Length == Span.Length;

    /// <summary>The source offset of the character at <paramref name="index"/>; the run's start if it does not mirror the source.</summary>
    public int SourceOffset(int index) => MirrorsSource ? Span.Start + index : Span.Start;

    /// <summary>A part of the run, with its own span if the run mirrors the source.</summary>
    public TextRun Slice(int start, int length) => new(Value.Substring(start, length))
    {
        Span = MirrorsSource ? TextSpan.FromLength(Span.Start + start, length) : Span,
    };
}

/// <summary>An explicit line break.</summary>
public sealed record LineBreak : Inline;

public sealed record Styled(InlineStyle Style, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text in a language other than the page's. <see cref="Language"/> is a BCP 47 tag.</summary>
public sealed record ForeignText(string Language, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>Whether a tag means Chinese in any script: <c>zh</c>, <c>zh-Latn</c>, but not <c>zha</c> (Zhuang).</summary>
    public static bool IsChinese(string language) =>
        language.Equals("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An inline formula, as TeX source.</summary>
public sealed record Formula(string Tex) : InlineObject;

public sealed record InlineImage(MediaFile File, string AlternativeText) : InlineObject;

/// <summary>Text given by variant (<c>-{zh-hans:…; zh-hant:…}-</c>) or protected from conversion (<c>-{…}-</c>).</summary>
public sealed record VariantText(VariantForms Forms) : Inline;

/// <summary>The marker of a footnote. <see cref="Occurrence"/> counts the markers of the same footnote from 1.</summary>
public sealed record FootnoteMarker(string Group, int Number, int Occurrence) : InlineMarker;

/// <summary>A formatted citation template. Its content is bibliographic data: characters are converted, words are not.</summary>
public sealed record Citation(string Template, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>
/// A place that other text of the page points at: a work that is cited, a note that is written by hand. Numbered from 1 in the order in which they are pointed at.
/// </summary>
public sealed record Landmark(int Number) : InlineMarker
{
    public string Id => IdOf(Number);

    public static string IdOf(int number) => FormattableString.Invariant($"cited-{number}");
}

/// <summary>An unknown inline template; its content is its visible text as far as known, else its name.</summary>
public sealed record OpaqueInline(string Template, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>The arguments that are not in the content, as written; shown on request. Empty where there are none.</summary>
    public string Detail { get; init; } = "";
}
