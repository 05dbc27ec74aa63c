using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers unknown templates, and known ones in a place where their kind cannot stand: nothing is dropped. In a line the first unnamed argument
/// is shown, or else the name; alone on its line a template with at least two named arguments becomes a table of them, any other a box with its name.
/// </summary>
internal static class UnknownTemplates
{
    private const int FewestRows = 2;

    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        var shown = FirstWords(page, template, out var content);
        page.Templates.Add(template, shown is null ? TemplateShowing.Mark : TemplateShowing.Argument);
        DefineReferences(page, template, shown);
        into.Add(new OpaqueInline(template.Name, content)
        {
            Span = template.Span,
            Detail = string.Join("；", template.Arguments.Where(argument => argument != shown && !argument.Value.IsBlank).Select(Written)),
        });
    }

    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        var named = template.Arguments.Count(argument => !argument.IsPositional && !argument.Value.IsBlank && !LayoutArguments.IsOfTheWiki(argument.Name));
        if (named >= FewestRows)
        {
            page.Templates.Add(template, TemplateShowing.Infobox);
            into.Add(InfoboxLowering.Lower(page, template));
            return;
        }

        page.Templates.Add(template, TemplateShowing.Box);
        into.Add(InfoboxLowering.LowerFolded(page, template));
    }

    /// <summary>The first argument without a name of which something shows, and that does not only concern layout.</summary>
    private static ArgumentSyntax? FirstWords(PageLowering page, TemplateSyntax template, out ImmutableArray<Inline> content)
    {
        foreach (var argument in template.Arguments.Where(argument => argument.IsPositional && !LayoutArguments.IsLook(argument.Value.Raw)))
        {
            content = page.Inlines.LowerFlow(argument.Value);
            if (!content.IsEmpty)
            {
                return argument;
            }
        }

        content = [];
        return null;
    }

    private static string Written(ArgumentSyntax argument) => argument.IsPositional ? argument.Value.Raw : $"{argument.Name}：{argument.Value.Raw}";

    /// <summary>References that only the template would show, but that the text may use by their names.</summary>
    private static void DefineReferences(PageLowering page, TemplateSyntax template, ArgumentSyntax? shown)
    {
        foreach (var argument in template.Arguments.Where(argument => argument != shown))
        {
            DefineReferences(page, argument.Value);
        }
    }

    private static void DefineReferences(PageLowering page, Fragment fragment)
    {
        foreach (var piece in fragment.Pieces)
        {
            if (piece.Node is ExtensionSyntax { Name: "ref" } reference && ExtensionLowering.NameOf(reference.Tag["name"]) is { } name)
            {
                page.Footnotes.Define(reference.Tag["group"] ?? "", name, reference.Content, reference.Span, isListed: false);
            }
            else if (piece.Node is TemplateSyntax inner)
            {
                DefineReferences(page, inner, null);
            }
        }
    }
}
