using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>
/// A stretch of wikitext in which templates, extension tags, comments and variants are found, and nothing else yet. What the
/// rest means depends on where it is used: an argument is a link's address here and a list there. So whoever uses it says
/// whether to read it as running text or as blocks.
/// </summary>
/// <param name="Depth">How deeply it is nested in the page; bounds what may be nested in it.</param>
public sealed record Fragment(SourceText Source, TextSpan Span, ImmutableArray<Piece> Pieces, int Depth)
{
    /// <summary>The characters of the source, trimmed.</summary>
    public string Raw => Source.Slice(Span).Trim().ToString();

    public bool IsBlank => Pieces.All(piece => piece.Node is CommentSyntax || (piece.Node is null && Source.Slice(piece.Span).IsWhiteSpace()));

    /// <summary>As running text: no list, no table, no paragraph.</summary>
    public ImmutableArray<InlineSyntax> ReadInlines() => InlineParser.Parse(Source, Tokenizer.Tokenize(this), Depth);

    public ImmutableArray<BlockSyntax> ReadBlocks() => BlockParser.Parse(Source, Tokenizer.Tokenize(this), Depth);
}

/// <summary>A part of a fragment: a node, or characters that are not read yet where there is none.</summary>
public readonly record struct Piece(TextSpan Span, InlineSyntax? Node = null, bool IsPipe = false);
