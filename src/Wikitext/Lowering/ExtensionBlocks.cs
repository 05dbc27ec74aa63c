using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers extension tags that are blocks.</summary>
internal static class ExtensionBlocks
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, ExtensionSyntax extension)
    {
        switch (extension.Name)
        {
            case "references":
                LowerReferenceList(page, into, extension);
                break;
            case "gallery":
                GalleryLowering.LowerInto(page, into, extension);
                break;
            case "poem":
                into.AddRange(page.Blocks.Lower(extension.Content?.ReadPoem() ?? []));
                break;
            case "pre" or "syntaxhighlight" or "source" or "score":
                into.Add(PreformattedText.Lower(page, extension));
                break;
            case "templatedata" or "inputbox":
                break;
            default:
                DrawnTags.LowerInto(page, into, extension);
                break;
        }
    }

    /// <summary>What stands in the tag defines footnotes and shows nothing itself.</summary>
    private static void LowerReferenceList(PageLowering page, ImmutableArray<Block>.Builder into, ExtensionSyntax extension)
    {
        var group = extension.Tag["group"] ?? FootnoteGroup.References;
        DefineReferences(page, extension.Content, group);
        into.AddRange(page.Footnotes.List(group, extension.Span));
    }

    public static void DefineReferences(PageLowering page, Fragment? content, string group)
    {
        foreach (var piece in content?.Pieces ?? [])
        {
            if (piece.Node is ExtensionSyntax { Name: "ref" } reference && ExtensionLowering.NameOf(reference.Tag["name"]) is { } name)
            {
                page.Footnotes.Define(reference.Tag["group"] ?? group, name, reference.Content, reference.Span, isListed: true);
            }
        }
    }
}
