using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>The pages that a hatnote, a proposal or a box names: titles, with labels of their own where the template gives them, or links.</summary>
internal static class TemplateTargets
{
    private const string SectionSign = " § ";

    /// <summary>What each argument names, lowered once: a link, or the argument's words where it is more than a title.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Of(PageLowering page, TemplateSyntax template, TemplateMeaning meaning)
    {
        var project = meaning.WordOf(TemplateKey.Project);
        var values = template.Positional().Index();
        return project is null
            ? [.. values.Select(value => Named(page, value.Item, LinkTargets.Article(value.Item.Raw), template.Find($"l{value.Index + 1}", $"label{value.Index + 1}")))]
            : [.. values.Take(1).Select(value => Named(page, value.Item, LinkOnProject(project, value.Item.Raw), template.Find("2")))];
    }

    /// <summary>A project's prefix may have a namespace behind it.</summary>
    private static InterwikiTarget LinkOnProject(string project, string title)
    {
        var colon = project.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? LinkTargets.OnWiki(project, title) : LinkTargets.OnWiki(project[..colon], $"{project[(colon + 1)..]}:{title}");
    }

    /// <summary>Titles are often written as the links they become.</summary>
    private static ImmutableArray<Inline> Named(PageLowering page, Fragment value, LinkTarget target, Fragment? label)
    {
        var words = page.Inlines.LowerFlow(value);
        return words.All(inline => inline is TextRun or VariantText) ? [LinkTo(page, value, target, label)] : words;
    }

    private static Link LinkTo(PageLowering page, Fragment value, LinkTarget target, Fragment? label)
    {
        if (label is not null)
        {
            return new Link(target, page.Inlines.LowerFlow(label)) { Span = label.Span };
        }

        var title = value.Raw;
        var span = TextSpan.FromLength(value.Span.Start + value.Source.Slice(value.Span).IndexOf(title), title.Length);
        var shown = target is ArticleTarget { Fragment: { } fragment, Title: { Length: > 0 } article } ? article + SectionSign + fragment.Replace('_', ' ') : title;
        return new Link(target, [new TextRun(shown) { Span = span }]) { Span = span };
    }
}
