using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Wraps a range of a flow's text in one inline, as deep in the tree as the range allows.</summary>
internal sealed class TermWrapper : FlowRewriter
{
    private readonly int _start;
    private readonly int _end;
    private readonly Func<ImmutableArray<Inline>, Inline> _wrap;
    private readonly ImmutableArray<Inline>.Builder _wrapped = ImmutableArray.CreateBuilder<Inline>();

    private TermWrapper(int start, int end, Func<ImmutableArray<Inline>, Inline> wrap) => (_start, _end, _wrap) = (start, end, wrap);

    /// <param name="wrap">Makes the one inline out of what the range holds.</param>
    public static ImmutableArray<Inline> Wrap(
        ImmutableArray<Inline> content, int start, int end, Func<ImmutableArray<Inline>, Inline> wrap) =>
        new TermWrapper(start, end, wrap).Rewrite(content);

    protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        if (!part.Touches(_start, _end))
        {
            into.Add(part.Inline);
        }
        else if (part.HasChildren && part.Covers(_start, _end) && !part.IsExactly(_start, _end))
        {
            base.Rewrite(part, into);
        }
        else
        {
            Take(part, into);
        }
    }

    private void Take(FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        var (before, rest) = FlowCut.At(_start - part.Start, [part.Inline]);
        var (inner, after) = FlowCut.At(_end - Math.Max(_start, part.Start), rest);
        into.AddRange(before);
        _wrapped.AddRange(inner);
        if (part.End >= _end)
        {
            into.Add(_wrap(_wrapped.DrainToImmutable()));
        }

        into.AddRange(after);
    }
}
