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
        switch (meaning.Kind)
        {
            case TemplateKind.Foreign:
                AddForeign(into, template.FindRaw("1") ?? "", page.Inlines.LowerFlow(template.Find("2")), template);
                break;
            case TemplateKind.ForeignText:
                AddForeign(into, meaning.Detail, page.Inlines.LowerFlow(template.Find("1")), template);
                break;
            case TemplateKind.OtherLanguage:
                AddLink(page, into, template, meaning.Detail, ["1"], ["2", "1"], ["3", "1"]);
                break;
            default:
                var language = template.FindRaw("lang-code", "lang", "1") ?? "";
                AddLink(page, into, template, language, ["title", "2"], ["lang-title", "3", "2"], ["label", "d", "4", "title", "2"]);
                break;
        }
    }

    private static void AddForeign(ImmutableArray<Inline>.Builder into, string language, ImmutableArray<Inline> content, TemplateSyntax template)
    {
        if (content.IsEmpty)
        {
            return;
        }

        into.AddRange(Languages.IsForeign(language) ? [new ForeignText(language, content) { Span = template.Span }] : content);
    }

    /// <summary>The label links to our article, and the mark behind it to the one that exists.</summary>
    private static void AddLink(
        PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, string language, string[] own, string[] other, string[] label)
    {
        if (template.FindRaw(own) is not { } title)
        {
            return;
        }

        into.Add(new Link(LinkTargets.Article(title), page.Inlines.LowerFlow(template.Find(label))) { Span = template.Span });
        into.Add(new EditorialMark(EditorialMarkKind.OtherLanguageArticle)
        {
            Detail = language,
            Target = LinkTargets.OnWiki(language, template.FindRaw(other) ?? title),
            Span = template.Span,
        });
    }
}
