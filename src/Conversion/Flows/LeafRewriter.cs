using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Puts a converted text back into its inlines. Links, emphasis, milestones and spans stay; protected
/// text loses its wrapping.
/// </summary>
internal sealed class LeafRewriter(ConvertedText converted, Func<string, string> convertLabel) : FlowRewriter
{
    protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        switch (part.Inline)
        {
            case TextRun { Value.Length: > 0 } run when converted.Changes.IsEmpty:
                var text = converted.Units.AsSpan(part.Start..part.End);
                into.Add(text.SequenceEqual(run.Value) ? run : run with { Value = text.ToString() });
                break;
            case TextRun run:
                into.AddRange(PiecesOf(run, part));
                break;
            case VariantText:
                into.AddRange(Children(part));
                break;
            case InlineImage image:
                into.Add(image with { AlternativeText = convertLabel(image.AlternativeText) });
                break;
            default:
                base.Rewrite(part, into);
                break;
        }
    }

    // Apart, since few need it: what it keeps for later would be made for every part.
    private IEnumerable<TextRun> PiecesOf(TextRun run, FlowPart part) =>
        from piece in converted.Pieces(part.Start, part.End)
        where piece.Text.Length > 0
        select run.Slice(piece.Start - part.Start, piece.Length) with { Value = piece.Text };
}
