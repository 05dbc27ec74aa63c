using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Puts a converted text back into the inlines it was flattened from. Links, emphasis, milestones and spans stay; protected
/// text loses its wrapping. Walks as <see cref="TextFlow"/> does.
/// </summary>
internal sealed class LeafRewriter(ConvertedText converted)
{
    private int _position;

    public static ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content, ConvertedText converted) =>
        new LeafRewriter(converted).Rewrite(content);

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content) => [.. content.SelectMany(Rewrite)];

    private IEnumerable<Inline> Rewrite(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                return Rewrite(run);
            case VariantText:
                return Rewrite(InlineTree.ChildrenOf(inline));
            case LineBreak or Formula or InlineImage:
                _position++;
                return [inline];
            default:
                return [InlineTree.MapChildren(inline, Rewrite)];
        }
    }

    private List<TextRun> Rewrite(TextRun run)
    {
        var start = _position;
        _position += run.Value.Length;
        return
        [
            .. converted.Pieces(start, _position)
                .Where(piece => piece.Text.Length > 0)
                .Select(piece => run.Slice(piece.Start - start, piece.Length) with { Value = piece.Text }),
        ];
    }
}
