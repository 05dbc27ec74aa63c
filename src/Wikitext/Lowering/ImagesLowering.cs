using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>{{Multiple image}}: <c>image1</c>, <c>caption1</c>, <c>alt1</c>, …, and one <c>footer</c> for all.</summary>
internal static class ImagesLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template)
    {
        ImmutableArray<Figure> figures = [.. FiguresOf(page, template)];
        var footer = FooterOf(page, template);
        if (!figures.IsEmpty)
        {
            into.Add(new FigureGroup(figures, footer) { Span = template.Span });
        }
    }

    /// <summary>In a line: each picture with the words below it, and at last the footer.</summary>
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template)
    {
        foreach (var figure in FiguresOf(page, template))
        {
            into.Add(new InlineImage(figure.File, figure.AlternativeText ?? "") { Span = figure.Span });
            into.AddRange(figure.Caption);
        }

        into.AddRange(FooterOf(page, template));
    }

    private static IEnumerable<Figure> FiguresOf(PageLowering page, TemplateSyntax template)
    {
        for (var i = 1; i <= template.Arguments.Length; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (template.Find("image" + number) is { } image)
            {
                yield return FigureOf(page, template, image, number);
            }
        }
    }

    private static ImmutableArray<Inline> FooterOf(PageLowering page, TemplateSyntax template) =>
        page.Inlines.LowerFlow(template.Find("footer", "header"));

    private static Figure FigureOf(PageLowering page, TemplateSyntax template, Fragment image, string number) =>
        new(new MediaFile(image.Raw.Replace('_', ' ')), page.Inlines.LowerFlow(template.Find("caption" + number)))
        {
            Span = image.Span,
            AlternativeText = template.FindRaw("alt" + number),
        };
}
