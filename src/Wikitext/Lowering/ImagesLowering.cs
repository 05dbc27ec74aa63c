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
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var i = 1; i <= template.Arguments.Length; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (template.Find("image" + number) is { } image)
            {
                figures.Add(FigureOf(page, template, image, number));
            }
        }

        var footer = page.Inlines.LowerFlow(template.Find("footer", "header"));
        if (figures.Count > 0)
        {
            into.Add(new FigureGroup(figures.DrainToImmutable(), footer) { Span = template.Span });
        }
    }

    private static Figure FigureOf(PageLowering page, TemplateSyntax template, Fragment image, string number) =>
        new(new MediaFile(image.Raw.Replace('_', ' ')), page.Inlines.LowerFlow(template.Find("caption" + number)))
        {
            Span = image.Span,
            AlternativeText = template.FindRaw("alt" + number),
        };
}
