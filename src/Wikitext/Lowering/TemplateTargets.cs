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

    public static IEnumerable<Link> Of(PageLowering page, TemplateSyntax template, TemplateMeaning meaning)
    {
        var project = meaning.WordOf(TemplateKey.Project);
        var values = template.Positional().Index();
        if (project is not null)
        {
            return values.Take(1).Select(value => LinkTo(page, value.Item, LinkOnProject(project, value.Item.Raw), template.Find("2")));
        }

        return values.Select(value => LinkTo(page, value.Item, LinkTargets.Article(value.Item.Raw), template.Find($"l{value.Index + 1}", $"label{value.Index + 1}")));
    }

    /// <summary>The arguments as written, where one has words around its links; else empty.</summary>
    public static ImmutableArray<Inline> WordsOf(PageLowering page, TemplateSyntax template)
    {
        ImmutableArray<ImmutableArray<Inline>> values = [.. template.Positional().Select(value => page.Inlines.LowerFlow(value))];
        return values.Any(value => value.Length > 1 && value.Any(inline => inline is Link))
            ? [.. values.SelectMany((value, index) => index == 0 ? value : value.Insert(0, WrittenWords.Of("、", template.Span)))]
            : [];
    }

    /// <summary>A project's prefix may have a namespace behind it.</summary>
    private static InterwikiTarget LinkOnProject(string project, string title)
    {
        var colon = project.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? LinkTargets.OnWiki(project, title) : LinkTargets.OnWiki(project[..colon], $"{project[(colon + 1)..]}:{title}");
    }

    private static Link LinkTo(PageLowering page, Fragment value, LinkTarget target, Fragment? label)
    {
        // Titles are often written as the links they become.
        if (page.Inlines.LowerFlow(value) is [Link written])
        {
            return written;
        }

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
