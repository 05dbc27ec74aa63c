using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers templates that are footnotes, or markers of footnotes.</summary>
internal static class NoteLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        switch (meaning.Kind)
        {
            case TemplateKind.ReferenceList:
                ExtensionBlocks.DefineReferences(page, template.Find("refs"), GroupOf(template));
                break;
            case TemplateKind.NamedReference:
                LowerNames(page, into, template);
                break;
            case TemplateKind.ShortReference:
                ShortReferences.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.NoteLabel:
                LowerLabel(page, into, template, meaning);
                break;
            default:
                into.Add(page.Footnotes.Mark(GroupOf(template), ExtensionLowering.NameOf(template.FindRaw("name")), template.Find("1", "text"), template.Span));
                break;
        }
    }

    /// <summary>The group of the template's footnotes; that of the references where it says none.</summary>
    public static string GroupOf(TemplateSyntax template) => template.ValueOf(TemplateKey.Group) ?? FootnoteGroup.References;

    /// <summary><c>{{r|name|name|page1=…}}</c>: markers of references that are defined elsewhere, each with its pages.</summary>
    private static void LowerNames(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        var group = template.FindRaw("group", "g", "grp") ?? FootnoteGroup.References;
        foreach (var (index, name) in template.Positional().Index())
        {
            into.Add(page.Footnotes.Mark(group, ExtensionLowering.NameOf(name.Raw), null, template.Span));
            string[] pages = [$"page{index + 1}", $"pages{index + 1}", $"p{index + 1}", $"pp{index + 1}", .. index == 0 ? ["page", "pages", "p", "pp"] : Array.Empty<string>()];
            if (template.Find(pages) is { } place)
            {
                into.Add(new Styled(InlineStyle.Superscript, [WrittenWords.Of("：", template.Span), .. page.Inlines.LowerFlow(place)]) { Span = template.Span });
            }
        }
    }

    /// <summary>Notes that are numbered by hand: the mark leads to the note of the same name.</summary>
    private static void LowerLabel(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        if (template.FindRaw("1") is not { } name)
        {
            return;
        }

        var words = page.Inlines.LowerFlow(template.Find("2", "1"));
        if (meaning.WordOf(TemplateKey.Style) == "mark")
        {
            var link = new Link(page.Landmarks.PointAt("note " + name), [WrittenWords.Of("[", template.Span), .. words, WrittenWords.Of("]", template.Span)]) { Span = template.Span };
            into.Add(new Styled(InlineStyle.Superscript, [link]) { Span = template.Span });
        }
        else
        {
            into.Add(page.Landmarks.Place("note " + name, template.Span));
            into.Add(new Styled(InlineStyle.Superscript, words) { Span = template.Span });
        }
    }
}
