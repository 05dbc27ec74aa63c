using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Replaces the flows listed by <see cref="FlowPlanner"/> with their conversions, and converts the words outside flows: labels
/// of an editorial box, alternative texts.
/// </summary>
internal sealed class ConvertedBlocks(ImmutableArray<FlowPlan> plans, ImmutableArray<ConvertedText> texts, Func<string, string> convertLabel)
    : FlowReplacer(plans.Zip(texts, (plan, text) => new LeafRewriter(text, convertLabel).Rewrite(plan.Context.Content)))
{
    public ImmutableArray<Block> Replace(ImmutableArray<Block> blocks) => RewriteAll(blocks);

    protected override Block RewriteBlock(Block block) => base.RewriteBlock(block) switch
    {
        EditorialBox box => box with { Targets = [.. box.Targets.Select(target => target with { Content = Labels(target.Content) })] },
        Figure { AlternativeText: { } text } figure => figure with { AlternativeText = convertLabel(text) },
        var other => other,
    };

    private ImmutableArray<Inline> Labels(ImmutableArray<Inline> content) => [.. content.Select(inline => inline is TextRun run
        ? run with { Value = convertLabel(run.Value) }
        : InlineTree.MapChildren(inline, Labels))];
}
