using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// Rewrites the content of a flow, with the range of every inline available. Override what you change; the base method keeps leaves
/// and recurses into the rest.
/// </summary>
public abstract class FlowRewriter
{
    private ImmutableArray<FlowPart> _parts;
    private int _next;

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content)
    {
        (_parts, _next) = (FlowPart.ListOf(content), 0);
        return RewriteAll(content.Length);
    }

    /// <summary>Adds the rewritten form of a part.</summary>
    protected virtual void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into) => into.Add(WithChildren(part));

    /// <summary>The inline with its children rewritten, including every form of variant text.</summary>
    protected Inline WithChildren(FlowPart part)
    {
        if (part.Inline is VariantText)
        {
            return InlineTree.MapChildren(part.Inline, form => RewriteForm(form, part.Start));
        }

        return part.HasChildren ? InlineTree.MapChildren(part.Inline, _ => Children(part)) : part.Inline;
    }

    /// <summary>The children of an inline, rewritten.</summary>
    protected ImmutableArray<Inline> Children(FlowPart part)
    {
        _next = part.Index + 1;
        return RewriteAll(InlineTree.ChildrenOf(part.Inline).Length);
    }

    private ImmutableArray<Inline> RewriteAll(int count)
    {
        var into = ImmutableArray.CreateBuilder<Inline>(count);
        for (var i = 0; i < count; i++)
        {
            var part = _parts[_next];
            Rewrite(part, into);
            _next = part.Next;
        }

        return into.DrainToImmutable();
    }

    // The list of parts contains only one form.
    private ImmutableArray<Inline> RewriteForm(ImmutableArray<Inline> form, int start)
    {
        var (parts, next) = (_parts, _next);
        (_parts, _next) = (FlowPart.ListOf(form, start), 0);
        var rewritten = RewriteAll(form.Length);
        (_parts, _next) = (parts, next);
        return rewritten;
    }
}
