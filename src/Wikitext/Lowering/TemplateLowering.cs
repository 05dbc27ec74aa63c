using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers templates in running text.</summary>
internal static class TemplateLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        var meaning = template.Meaning;
        switch (meaning?.Kind)
        {
            case TemplateKind.Citation:
                into.Add(CitationLowering.Lower(page, template));
                break;
            case TemplateKind.Note or TemplateKind.NoteGroup or TemplateKind.ReferenceList:
                LowerNote(page, into, template, meaning);
                break;
            case TemplateKind.Fact or TemplateKind.Credibility or TemplateKind.Mark or TemplateKind.DeadLink or TemplateKind.Archive or TemplateKind.Language:
                MarkLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.Foreign or TemplateKind.ForeignText or TemplateKind.OtherLanguage or TemplateKind.OtherLanguageLink:
                LanguageLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.Text or TemplateKind.TextBlocks or TemplateKind.Quotation or TemplateKind.Sequence or TemplateKind.Character or TemplateKind.Tag:
                LowerWords(page, into, template, meaning);
                break;
            case TemplateKind.ConversionRules:
                ConversionRuleLowering.Collect(page, template);
                break;
            case TemplateKind.MainArticle or TemplateKind.SeeAlso or TemplateKind.Merge or TemplateKind.SisterProject:
                LowerTargets(into, template, meaning);
                break;
            case TemplateKind.Images:
                ImagesLowering.LowerInto(page, into, template);
                break;
            // Footnotes without a list are listed at the end; notices are about the page.
            case TemplateKind.NoteList or TemplateKind.NoteListGroup or TemplateKind.SourcesWanted or TemplateKind.Notice or TemplateKind.Hidden:
                break;
            case null:
                page.Templates.Add(template);
                into.Add(new OpaqueInline(template.Name, []) { Span = template.Span });
                break;
            default:
                throw new UnreachableException($"A template of the kind {meaning.Kind} has no meaning in a line.");
        }
    }

    private static void LowerNote(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        if (meaning.Kind == TemplateKind.ReferenceList)
        {
            ExtensionBlocks.DefineReferences(page, template.Find("refs"), template.FindRaw("group") ?? FootnoteGroup.References);
            return;
        }

        var group = meaning.Kind == TemplateKind.Note ? FootnoteGroup.Notes : meaning.Detail;
        into.Add(page.Footnotes.Mark(group, ExtensionLowering.NameOf(template.FindRaw("name")), template.Find("1"), template.Span));
    }

    private static void LowerWords(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        switch (meaning.Kind)
        {
            case TemplateKind.Sequence:
                LowerSequence(page, into, template);
                break;
            case TemplateKind.Character:
                into.Add(new TextRun(meaning.Detail) { Span = template.Span });
                break;
            case TemplateKind.Tag:
                TagFunction.LowerInto(page, into, template);
                break;
            default:
                into.AddRange(page.Inlines.LowerFlow(template.Find(meaning.Detail.Length == 0 ? "1" : meaning.Detail, "1", "text")));
                break;
        }
    }

    /// <summary>A box has no place in a line; the pages that it names have.</summary>
    private static void LowerTargets(ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        foreach (var (index, target) in TemplateBlocks.TargetsOf(template, meaning).Index())
        {
            into.AddRange(index == 0 ? [target] : (Inline[])[new TextRun("、") { Span = template.Span }, target]);
        }
    }

    /// <summary>Arguments one after the other, with a dot between them.</summary>
    private static void LowerSequence(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        var isFirst = true;
        for (var i = 1; i <= template.Arguments.Length; i++)
        {
            if (template.Find(i.ToString(CultureInfo.InvariantCulture)) is not { } value)
            {
                continue;
            }

            if (!isFirst)
            {
                into.Add(new TextRun(" · ") { Span = template.Span });
            }

            into.AddRange(page.Inlines.LowerFlow(value));
            isFirst = false;
        }
    }
}
