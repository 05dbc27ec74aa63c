using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>Checks that children lie in their parents, in order, and that no depth is beyond the limit.</summary>
internal static class SpanCheck
{
    // Every level of nesting is at most a few nodes deep.
    private const int DeepestTree = 400;

    public static void Check(WikitextSyntax syntax)
    {
        var whole = new TextSpan(0, syntax.Source.Content.Length);
        foreach (var block in syntax.Blocks)
        {
            Check(block, whole, 0);
        }
    }

    private static void Check(SyntaxNode node, TextSpan parent, int depth)
    {
        Assert.True(parent.Contains(node.Span), $"{node.GetType().Name} {node.Span} does not lie in {parent}");
        Assert.InRange(depth, 0, DeepestTree);
        foreach (var child in TreeWriter.ChildrenOf(node))
        {
            Check(child, node.Span, depth + 1);
        }
    }
}
