using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers files, templates and extensions that are blocks.</summary>
internal static class StandaloneLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, StandaloneSyntax standalone)
    {
        switch (standalone.Content)
        {
            case FileLinkSyntax file:
                into.Add(FigureLowering.Lower(page, file));
                break;
            case ExtensionSyntax extension:
                ExtensionBlocks.LowerInto(page, into, extension);
                break;
            case TemplateSyntax { Expansion: { } expansion } template:
                ExpansionLowering.LowerInto(page, into, template, expansion);
                break;
            case TemplateSyntax template:
                TemplateBlocks.LowerInto(page, into, template);
                break;
            default:
                throw new UnreachableException(standalone.Content.GetType().Name);
        }
    }
}
