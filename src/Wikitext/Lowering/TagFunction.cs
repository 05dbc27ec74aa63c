using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary><c>{{#tag:ref|content|name=…|group=…}}</c>: a tag written as a template, so that its content may hold others.</summary>
internal static class TagFunction
{
    private const string Prefix = "#tag:";

    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        switch (template.Name[Prefix.Length..].Trim().ToLowerInvariant())
        {
            case "ref":
                var group = Unquoted(template.FindRaw("group")) ?? FootnoteGroup.References;
                into.Add(page.Footnotes.MarkBehindContent(group, ExtensionLowering.NameOf(Unquoted(template.FindRaw("name"))), template.Find("1"), template.Span));
                break;
            case "references":
                ExtensionBlocks.DefineReferences(page, template.Find("1"), Unquoted(template.FindRaw("group")) ?? FootnoteGroup.References);
                break;
            case "math" or "ce" or "chem":
                into.Add(new Formula(template.FindRaw("1") ?? "") { Span = template.Span });
                break;
            default:
                into.AddRange(page.Inlines.LowerFlow(template.Find("1")));
                break;
        }
    }

    private static string? Unquoted(string? value) => value?.Trim('"', '\'', ' ');
}
