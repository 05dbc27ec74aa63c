using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Splits content in two between characters. Zero-width inlines stay with what follows.</summary>
internal sealed class FlowCut : FlowRewriter
{
    private readonly int _position;
    private readonly bool _keepsLeft;

    private FlowCut(int position, bool keepsLeft) => (_position, _keepsLeft) = (position, keepsLeft);

    public static (ImmutableArray<Inline> Left, ImmutableArray<Inline> Right) At(int position, ImmutableArray<Inline> content) => position <= 0
        ? ([], content)
        : (new FlowCut(position, keepsLeft: true).Rewrite(content), new FlowCut(position, keepsLeft: false).Rewrite(content));

    protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        if (part.Holds(_position))
        {
            into.Add(part.Inline is TextRun run ? Cut(run, _position - part.Start) : WithChildren(part));
        }
        else if ((part.Start < _position) == _keepsLeft)
        {
            into.Add(part.Inline);
        }
    }

    private TextRun Cut(TextRun run, int length) => _keepsLeft ? run.Slice(0, length) : run.Slice(length, run.Value.Length - length);
}
