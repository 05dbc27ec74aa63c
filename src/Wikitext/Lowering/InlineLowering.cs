using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers running text.</summary>
internal sealed class InlineLowering(PageLowering page)
{
    /// <summary>What is read in one go: without white space at its ends.</summary>
    public ImmutableArray<Inline> LowerFlow(ImmutableArray<InlineSyntax> nodes) => FlowEnds.Trim(Lower(nodes));

    /// <summary>A fragment as running text, trimmed.</summary>
    public ImmutableArray<Inline> LowerFlow(Fragment? fragment) => fragment is null ? [] : LowerFlow(fragment.ReadInlines());

    /// <summary>Line ends stay line ends.</summary>
    public ImmutableArray<Inline> LowerPreformatted(ImmutableArray<InlineSyntax> nodes) => LowerAll(nodes, keepsLines: true);

    public ImmutableArray<Inline> Lower(ImmutableArray<InlineSyntax> nodes) => LowerAll(nodes, keepsLines: false);

    private ImmutableArray<Inline> LowerAll(ImmutableArray<InlineSyntax> nodes, bool keepsLines)
    {
        var lowered = ImmutableArray.CreateBuilder<Inline>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is LineEndSyntax)
            {
                AddLineEnd(lowered, (i > 0 ? nodes[i - 1] : null, nodes[i], NextShown(nodes, i)), keepsLines);
            }
            else
            {
                LowerInto(lowered, nodes[i], keepsLines);
            }
        }

        return lowered.DrainToImmutable();
    }

    /// <summary>What follows, but for what leaves nothing behind.</summary>
    private static InlineSyntax? NextShown(ImmutableArray<InlineSyntax> nodes, int index)
    {
        do
        {
            index++;
        }
        while (index < nodes.Length && nodes[index] is StrayTagSyntax or CommentSyntax or BehaviorSwitchSyntax);

        return index < nodes.Length ? nodes[index] : null;
    }

    private void AddLineEnd(ImmutableArray<Inline>.Builder into, (InlineSyntax? Before, InlineSyntax Node, InlineSyntax? After) end, bool keepsLines)
    {
        if (keepsLines)
        {
            into.Add(new TextRun("\n") { Span = end.Node.Span });
        }
        else if (!LineEnds.Vanish(page.Source, into, end.Before, end.After) && !LineEnds.Follows(page.Source, into))
        {
            into.Add(new TextRun(" ") { Span = end.Node.Span });
        }
    }

    private void LowerInto(ImmutableArray<Inline>.Builder into, InlineSyntax node, bool keepsLines)
    {
        switch (node)
        {
            case TextSyntax:
                into.Add(LowerText(node.Span));
                break;
            case EntitySyntax entity:
                into.Add(new TextRun(entity.Value) { Span = node.Span });
                break;
            case EmphasisSyntax emphasis:
                AddStyled(into, emphasis.IsBold ? InlineStyle.Bold : InlineStyle.Italic, LowerAll(emphasis.Content, keepsLines), node.Span);
                break;
            case HtmlInlineSyntax or ProtectedSyntax or HiddenSyntax:
                HtmlLowering.LowerInto(into, node, page.Hides(node) ? [] : LowerAll(ContentOf(node), keepsLines));
                break;
            case StrayTagSyntax stray:
                page.Report(WikitextDiagnostics.StrayTag, node.Span, page.Source.Slice(stray.Span).ToString());
                break;
            case WikiLinkSyntax or FileLinkSyntax or ExternalLinkSyntax or MagicLinkSyntax:
                LinkLowering.LowerInto(page, into, node, label => LowerAll(label, keepsLines));
                break;
            case TemplateSyntax template:
                TemplateLowering.LowerInto(page, into, template);
                break;
            case ParameterSyntax parameter:
                into.AddRange(parameter.Default is null ? [Mirror(node.Span)] : LowerFlow(parameter.Default));
                break;
            case VariantSyntax variant:
                VariantLowering.LowerInto(page, into, variant);
                break;
            case ExtensionSyntax extension:
                ExtensionLowering.LowerInto(page, into, extension);
                break;
            case CommentSyntax or BehaviorSwitchSyntax:
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private static ImmutableArray<InlineSyntax> ContentOf(InlineSyntax node) => node switch
    {
        HtmlInlineSyntax html => html.Content,
        HiddenSyntax hidden => hidden.Content,
        _ => ((ProtectedSyntax)node).Content,
    };

    private TextRun LowerText(TextSpan span)
    {
        var text = page.Source.Slice(span);
        if (text.ContainsAny("[]{}<"))
        {
            StrayBrackets.Report(page, span);
        }

        return new TextRun(text.ToString()) { Span = span };
    }

    private TextRun Mirror(TextSpan span) => new(page.Source.Slice(span).ToString()) { Span = span };

    private static void AddStyled(ImmutableArray<Inline>.Builder into, InlineStyle style, ImmutableArray<Inline> content, TextSpan span)
    {
        if (!content.IsEmpty)
        {
            into.Add(new Styled(style, content) { Span = span });
        }
    }
}
