using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers text in another language, and links to articles in another language.</summary>
internal static class LanguageLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        var language = template.ValueOf(TemplateKey.Language) ?? "";
        if (meaning.Kind == TemplateKind.OtherLanguage)
        {
            AddLink(page, into, template, language);
        }
        else if (page.LowerPattern(template, TemplateKey.Show) is { IsEmpty: false } content)
        {
            into.AddRange(Languages.IsForeign(language) ? [new ForeignText(language, content) { Span = template.Span }] : content);
        }
    }

    /// <summary>The label links to our article, and the mark behind it to the one that exists.</summary>
    private static void AddLink(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, string language)
    {
        if (template.ValueOf(TemplateKey.Page) is not { } title)
        {
            return;
        }

        var label = page.LowerPattern(template, template.Meaning![TemplateKey.Label] ?? template.Meaning[TemplateKey.Page]!);
        into.Add(new Link(LinkTargets.Article(title), label) { Span = template.Span });
        into.Add(new EditorialMark(EditorialMarkKind.OtherLanguageArticle)
        {
            Detail = language,
            Target = LinkTargets.OnWiki(language, template.ValueOf(TemplateKey.Other) ?? title),
            Span = template.Span,
        });
    }
}
