using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Puts converted flows in the places of the old ones, in the order in which <see cref="FlowPlanner"/> listed them, and converts
/// the words beside the flows: labels of an editorial box, alternative texts.
/// </summary>
internal sealed class FlowReplacer : DocumentRewriter
{
    private readonly Queue<(FlowContext Context, ConvertedText Text)> _flows;
    private readonly Func<string, string> _convertLabel;

    public FlowReplacer(ImmutableArray<FlowContext> contexts, ImmutableArray<ConvertedText> texts, Func<string, string> convertLabel)
    {
        _flows = new Queue<(FlowContext, ConvertedText)>(contexts.Zip(texts));
        _convertLabel = convertLabel;
    }

    public ImmutableArray<Block> Replace(ImmutableArray<Block> blocks) => RewriteAll(blocks);

    protected override Block RewriteBlock(Block block) => base.RewriteBlock(block) switch
    {
        EditorialBox box => box with { Targets = [.. box.Targets.Select(target => target with { Content = Labels(target.Content) })] },
        Figure { AlternativeText: { } text } figure => figure with { AlternativeText = _convertLabel(text) },
        var other => other,
    };

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow)
    {
        var (context, text) = _flows.Dequeue();
        return AlternativeTexts(LeafRewriter.Rewrite(context.Content, text));
    }

    private ImmutableArray<Inline> AlternativeTexts(ImmutableArray<Inline> content) => [.. content.Select(inline => inline is InlineImage image
        ? image with { AlternativeText = _convertLabel(image.AlternativeText) }
        : InlineTree.MapChildren(inline, AlternativeTexts))];

    private ImmutableArray<Inline> Labels(ImmutableArray<Inline> content) => [.. content.Select(inline => inline is TextRun run
        ? run with { Value = _convertLabel(run.Value) }
        : InlineTree.MapChildren(inline, Labels))];
}
