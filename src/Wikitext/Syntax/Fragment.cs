using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>
/// A stretch of wikitext in which templates, extension tags, comments and variants are found, and nothing else yet. What the
/// rest means depends on where it is used: an argument is a link's address here and a list there. So whoever uses it says
/// whether to read it as running text or as blocks.
/// </summary>
/// <param name="Depth">How deeply it is nested in the page; bounds what may be nested in it.</param>
public sealed record Fragment(SourceText Source, TextSpan Span, ImmutableArray<Piece> Pieces, int Depth)
{
    /// <summary>Whether its text is no wikitext and shows as it stands.</summary>
    public bool IsRaw { get; init; }

    /// <summary>The characters of the source, trimmed.</summary>
    public string Raw => Source.Slice(Span).Trim().ToString();

    public bool IsWrittenAs(Fragment other) => Source.Slice(Span).Trim().SequenceEqual(other.Source.Slice(other.Span).Trim());

    public bool IsBlank
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.Node is not CommentSyntax && (piece.Node is not null || !Source.Slice(piece.Span).IsWhiteSpace()))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>A part of a fragment: a node, or characters that are not read yet where there is none.</summary>
public readonly record struct Piece(TextSpan Span, InlineSyntax? Node = null, bool IsPipe = false);
