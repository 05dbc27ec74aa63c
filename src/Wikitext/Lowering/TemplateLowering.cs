using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers templates in running text.</summary>
internal static class TemplateLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        if (ParserFunctions.Evaluate(page.Source, template) is { } result)
        {
            LowerResult(page, into, template, result);
        }
        else if (template.Expansion is { } expansion)
        {
            ExpansionLowering.LowerInto(page, into, template, expansion);
        }
        else
        {
            LowerMeaning(page, into, template);
        }
    }

    private static void LowerResult(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, FunctionResult result)
    {
        if (result.Value is { } value)
        {
            into.AddRange(page.Inlines.LowerFlow(value));
        }
        else if (result.Text.Length > 0)
        {
            into.Add(new TextRun(result.Text) { Span = template.Span });
        }
    }

    private static void LowerMeaning(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        if (template.Meaning is not { } meaning || meaning.Kind is TemplateKind.Infobox or TemplateKind.Navigation)
        {
            UnknownTemplates.LowerInto(page, into, template);
            return;
        }

        page.Templates.Add(template, meaning.Kind == TemplateKind.Hidden ? TemplateShowing.Hidden : TemplateShowing.Known);
        switch (meaning.Kind)
        {
            case TemplateKind.Citation:
                into.Add(CitationLowering.Lower(page, template));
                break;
            case TemplateKind.Note or TemplateKind.NamedReference or TemplateKind.ReferenceList or TemplateKind.ShortReference or TemplateKind.NoteLabel:
                NoteLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.Fact or TemplateKind.Credibility or TemplateKind.Mark or TemplateKind.DeadLink or TemplateKind.Archive or TemplateKind.Language:
                MarkLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.Foreign or TemplateKind.OtherLanguage:
                LanguageLowering.LowerInto(page, into, template, meaning);
                break;
            case TemplateKind.ConversionRules:
                ConversionRuleLowering.Collect(page, template);
                break;
            case TemplateKind.MainArticle or TemplateKind.SeeAlso or TemplateKind.Merge or TemplateKind.SisterProject:
                LowerTargets(page, into, template, meaning);
                break;
            case TemplateKind.Images or TemplateKind.Gallery or TemplateKind.Figure:
                ImagesLowering.LowerInto(page, into, template, meaning);
                break;
            // Footnotes without a list are listed at the end; notices are about the page.
            case TemplateKind.NoteList or TemplateKind.SourcesWanted or TemplateKind.Notice or TemplateKind.Hidden:
                break;
            default:
                LowerWords(page, into, template, meaning);
                break;
        }
    }

    private static void LowerWords(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        switch (meaning.Kind)
        {
            case TemplateKind.Sequence:
                LowerSequence(page, into, template, meaning);
                break;
            case TemplateKind.Tag:
                TagFunction.LowerInto(page, into, template);
                break;
            case TemplateKind.Ruby:
                into.AddRange(RubyLowering.Lower(page, template));
                break;
            case TemplateKind.Quotation or TemplateKind.Columns:
                into.AddRange(WrittenWords.Joined([
                    page.LowerPattern(template, TemplateKey.Caption),
                    page.LowerPattern(template, TemplateKey.Show),
                    page.LowerPattern(template, TemplateKey.Author),
                    page.LowerPattern(template, TemplateKey.Source),
                ], "，", template.Span));
                break;
            default:
                into.AddRange(page.LowerPattern(template, TemplateKey.Show));
                break;
        }
    }

    /// <summary>A box has no place in a line; the pages that it names have.</summary>
    private static void LowerTargets(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning) =>
        into.AddRange(WrittenWords.Joined(TemplateTargets.Of(page, template, meaning), "、", template.Span));

    /// <summary>Arguments one after the other, with a mark between them.</summary>
    private static void LowerSequence(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning) => into.AddRange(WrittenWords.Joined(
        template.Positional().Select(value => page.Inlines.LowerFlow(value)), meaning.WordOf(TemplateKey.Between) ?? "", template.Span));
}
