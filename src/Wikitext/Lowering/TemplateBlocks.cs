using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers templates that stand alone on their lines.</summary>
internal static class TemplateBlocks
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        if (template.Meaning is not { } meaning)
        {
            UnknownTemplates.LowerInto(page, into, template);
            return;
        }

        page.Templates.Add(template, meaning.Kind == TemplateKind.Hidden ? TemplateShowing.Hidden : TemplateShowing.Known);
        switch (meaning.Kind)
        {
            case TemplateKind.Quotation:
                QuotationLowering.LowerInto(page, into, template);
                break;
            case TemplateKind.Columns or TemplateKind.Text:
                LowerContent(page, into, template);
                break;
            case TemplateKind.Infobox:
                into.Add(InfoboxLowering.Lower(page, template));
                break;
            case TemplateKind.Navigation:
                into.Add(new NavigationBox(TemplateName.Normalize(template.Name)) { Span = template.Span });
                break;
            case TemplateKind.ReferenceList or TemplateKind.NoteList:
                LowerList(page, into, template);
                break;
            case TemplateKind.Images or TemplateKind.Gallery or TemplateKind.Figure:
                ImagesLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.ConversionRules:
                ConversionRuleLowering.Collect(page, template);
                break;
            case TemplateKind.Hidden:
                break;
            default:
                into.Add(EditorialBoxes.Of(page, template, meaning));
                break;
        }
    }

    /// <summary>A caption, where there is one, and what an argument holds.</summary>
    private static void LowerContent(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        if (page.LowerPattern(template, TemplateKey.Caption) is { IsEmpty: false } caption)
        {
            into.Add(new Paragraph([new Styled(InlineStyle.Bold, caption) { Span = template.Span }]) { Span = template.Span });
        }

        if (template.ArgumentOf(TemplateKey.Show) is { } content)
        {
            into.AddRange(page.Blocks.Lower(content.ReadBlocks()));
        }
        else if (page.LowerPattern(template, TemplateKey.Show) is { IsEmpty: false } words)
        {
            into.Add(new Paragraph(words) { Span = template.Span });
        }
    }

    private static void LowerList(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        var group = NoteLowering.GroupOf(template);
        ExtensionBlocks.DefineReferences(page, template.Find("refs", "notes"), group);
        into.AddRange(page.Footnotes.List(group, template.Span));
    }
}
