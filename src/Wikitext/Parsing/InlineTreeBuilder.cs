using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Nests marks. Elements that close in the wrong order are closed with what is open in them, and that is opened again
/// behind, as browsers do. What is not closed ends with the text.
/// </summary>
internal readonly ref struct InlineTreeBuilder
{
    // Like browsers, which keep three of a kind: what is never closed must not cost every paragraph that follows.
    private const int MostCarried = 3;

    private readonly PooledList<InlineSyntax> _nodes;
    private readonly PooledList<Element> _open;
    private readonly int _limit;

    private InlineTreeBuilder(int depth, PooledList<InlineSyntax> nodes, PooledList<Element> open)
    {
        (_nodes, _open) = (nodes, open);
        _limit = Math.Max(0, Nesting.Limit - depth);
    }

    public static ImmutableArray<InlineSyntax> Build(ReadOnlySpan<InlineMark> marks, int depth, List<InlineMark>? carried)
    {
        if (marks.IsEmpty)
        {
            return [];
        }

        using var nodes = new PooledList<InlineSyntax>(marks.Length);
        using var open = new PooledList<Element>();
        var builder = new InlineTreeBuilder(depth, nodes, open);
        builder.TakeUp(carried, marks[0].Span.Start);
        foreach (var mark in marks)
        {
            builder.Add(mark);
        }

        builder.HandOn(carried);
        builder.CloseFrom(0, marks[^1].Span.End, marks[^1].Span.End);
        return [.. nodes.AsSpan()];
    }

    private void TakeUp(List<InlineMark>? carried, int start)
    {
        foreach (var mark in carried ?? [])
        {
            _open.Add(new Element(mark, 0, start, IsReopened: true));
        }
    }

    private void HandOn(List<InlineMark>? carried)
    {
        carried?.Clear();
        foreach (var element in _open.AsSpan())
        {
            if (carried?.Count < MostCarried)
            {
                carried.Add(element.Mark);
            }
        }
    }

    private void Add(InlineMark mark)
    {
        switch (mark.Kind)
        {
            case InlineMarkKind.Node or InlineMarkKind.LineEnd:
                _nodes.Add((InlineSyntax)mark.Node!);
                break;
            case InlineMarkKind.OpenBold or InlineMarkKind.OpenItalic or InlineMarkKind.OpenTag or InlineMarkKind.OpenLink or InlineMarkKind.OpenVariant:
                Open(mark);
                break;
            default:
                Close(mark);
                break;
        }
    }

    private void Open(InlineMark mark)
    {
        if (_open.Count < _limit)
        {
            _open.Add(new Element(mark, _nodes.Count, mark.Span.Start));
        }
    }

    private void Close(InlineMark mark)
    {
        var index = _open.Count - 1;
        while (index >= 0 && !Matches(_open[index].Mark, mark))
        {
            index--;
        }

        if (index < 0)
        {
            AddStray(mark);
            return;
        }

        var reopened = _open.AsSpan()[(index + 1)..].ToArray();
        CloseFrom(index, mark.Span.Start, mark.Span.End);
        foreach (var element in reopened)
        {
            _open.Add(new Element(element.Mark, _nodes.Count, mark.Span.End, IsReopened: true));
        }
    }

    private static bool Matches(InlineMark open, InlineMark close) => close.Kind switch
    {
        InlineMarkKind.CloseBold => open.Kind == InlineMarkKind.OpenBold,
        InlineMarkKind.CloseItalic => open.Kind == InlineMarkKind.OpenItalic,
        InlineMarkKind.CloseLink => open.Kind == InlineMarkKind.OpenLink,
        InlineMarkKind.CloseVariant => open.Kind == InlineMarkKind.OpenVariant,
        _ => open.Kind == InlineMarkKind.OpenTag && ((HtmlTag)open.Node!).Name == ((HtmlTag)close.Node!).Name,
    };

    private void AddStray(InlineMark mark)
    {
        if (mark.Node is HtmlTag tag)
        {
            _nodes.Add(new StrayTagSyntax(tag, mark.Span));
        }
    }

    /// <summary>Closes elements down to one of them, which ends at <paramref name="end"/>, the others before its end tag.</summary>
    private void CloseFrom(int index, int innerEnd, int end)
    {
        while (_open.Count > index)
        {
            var element = _open[^1];
            _open.CutFrom(_open.Count - 1);
            ImmutableArray<InlineSyntax> content = [.. _nodes.AsSpan()[element.FirstNode..]];
            _nodes.CutFrom(element.FirstNode);
            var own = new TextSpan(element.Start, Math.Max(element.Start, _open.Count == index ? end : innerEnd));

            // What is unseen (a behaviour switch) may stand behind the mark that it came with.
            var span = content.Aggregate(own, (whole, node) => whole.Union(node.Span));
            if (content.Length > 0 || (!element.IsReopened && element.Mark.Kind is InlineMarkKind.OpenTag or InlineMarkKind.OpenLink))
            {
                _nodes.Add(Node(element.Mark, content, span));
            }
        }
    }

    private static InlineSyntax Node(InlineMark mark, ImmutableArray<InlineSyntax> content, TextSpan span) => mark.Kind switch
    {
        InlineMarkKind.OpenLink when mark.Node is WikiLinkSyntax link => link with { Label = content, Span = span },
        InlineMarkKind.OpenLink => (ExternalLinkSyntax)mark.Node! with { Label = content, Span = span },
        InlineMarkKind.OpenVariant => new ProtectedSyntax(content, span),
        InlineMarkKind.OpenTag => new HtmlInlineSyntax((HtmlTag)mark.Node!, content, span),
        _ => new EmphasisSyntax(mark.Kind == InlineMarkKind.OpenBold, content, span),
    };

    private readonly record struct Element(InlineMark Mark, int FirstNode, int Start, bool IsReopened = false);
}
