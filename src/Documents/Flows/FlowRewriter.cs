using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// Rewrites the content of a flow, with the range of every inline available. Override what you change; the base method keeps leaves
/// and recurses into the rest. What nothing changes in is the same object as before.
/// </summary>
public abstract class FlowRewriter
{
    // Lent to one list of inlines after the other: most turn out to be as they were.
    [ThreadStatic]
    private static Stack<ImmutableArray<Inline>.Builder>? _spare;

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content) => RewriteAll(content, 0);

    /// <summary>Adds the rewritten form of a part.</summary>
    protected virtual void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into) => into.Add(WithChildren(part));

    /// <summary>The inline with its children rewritten, including every form of variant text.</summary>
    protected Inline WithChildren(FlowPart part) => part.Inline is InlineContainer or VariantText
        ? InlineTree.MapChildren(part.Inline, (Rewriter: this, part.Start), static (own, content) => own.Rewriter.RewriteAll(content, own.Start))
        : part.Inline;

    /// <summary>The children of an inline, rewritten.</summary>
    protected ImmutableArray<Inline> Children(FlowPart part) => RewriteAll(InlineTree.ChildrenOf(part.Inline), part.Start);

    private ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> content, int start)
    {
        _spare ??= [];
        var into = _spare.TryPop(out var lent) ? lent : ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            var part = new FlowPart(start, start + TextFlow.WidthOf(inline), inline);
            Rewrite(part, into);
            start = part.End;
        }

        var rewritten = IsSame(content, into) ? content : into.ToImmutable();
        into.Clear();
        _spare.Push(into);
        return rewritten;
    }

    private static bool IsSame(ImmutableArray<Inline> content, ImmutableArray<Inline>.Builder into)
    {
        var isSame = content.Length == into.Count;
        for (var i = 0; isSame && i < content.Length; i++)
        {
            isSame = ReferenceEquals(content[i], into[i]);
        }

        return isSame;
    }
}
