using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>{{Quote}}: its text as blocks, and who said it.</summary>
internal static class QuotationLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        if (template.ArgumentOf(TemplateKey.Show) is not { } text)
        {
            return;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in text.ReadBlocks())
        {
            blocks.AddRange(Signatures.Is(page.Source, block) ? [Signatures.Lower(page, (ParagraphSyntax)block)] : page.Blocks.Lower([block]));
        }

        into.Add(new Quotation(blocks.DrainToImmutable()) { Span = template.Span, Attribution = AttributionOf(page, template) });
    }

    private static ImmutableArray<Inline> AttributionOf(PageLowering page, TemplateSyntax template)
    {
        var (author, work) = (page.LowerPattern(template, TemplateKey.Author), page.LowerPattern(template, TemplateKey.Source));
        return author.IsEmpty || work.IsEmpty ? [.. author, .. work] : [.. author, new TextRun("，"), .. work];
    }
}
