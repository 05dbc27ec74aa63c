using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers templates of pictures: one; several by numbers (<c>image1</c>, <c>caption1</c>, <c>alt1</c>, …) with a <c>footer</c> for all; or files and captions in turn.
/// </summary>
internal static class ImagesLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        ImmutableArray<Figure> figures = [.. FiguresOf(page, template, meaning)];
        var footer = FooterOf(page, template);
        if (meaning.Kind == TemplateKind.Figure)
        {
            into.AddRange(figures);
        }
        else if (!figures.IsEmpty)
        {
            into.Add(new FigureGroup(figures, footer) { Span = template.Span });
        }
    }

    /// <summary>In a line: each picture with the words below it, and at last the footer.</summary>
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        foreach (var figure in FiguresOf(page, template, meaning))
        {
            into.Add(new InlineImage(figure.File, figure.AlternativeText ?? "") { Span = figure.Span });
            into.AddRange(figure.Caption);
        }

        into.AddRange(FooterOf(page, template));
    }

    private static IEnumerable<Figure> FiguresOf(PageLowering page, TemplateSyntax template, TemplateMeaning meaning) => meaning.Kind switch
    {
        TemplateKind.Figure when template.ArgumentOf(TemplateKey.File) is { } file => [FigureOf(file, page.LowerPattern(template, TemplateKey.Caption), template.FindRaw("alt"))],
        TemplateKind.Gallery => InTurn(page, template),
        TemplateKind.Images => ByNumber(page, template),
        _ => [],
    };

    private static IEnumerable<Figure> ByNumber(PageLowering page, TemplateSyntax template)
    {
        for (var i = 1; i <= template.Arguments.Length; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (template.Find("image" + number) is { } image)
            {
                yield return FigureOf(image, page.Inlines.LowerFlow(template.Find("caption" + number)), template.FindRaw("alt" + number));
            }
        }
    }

    /// <summary>A file and its caption, which may be blank.</summary>
    private static IEnumerable<Figure> InTurn(PageLowering page, TemplateSyntax template)
    {
        for (var i = 1; i <= template.Arguments.Length; i += 2)
        {
            if (template.Find(i.ToString(CultureInfo.InvariantCulture)) is { } file)
            {
                var caption = template.Find((i + 1).ToString(CultureInfo.InvariantCulture));
                yield return FigureOf(file, page.Inlines.LowerFlow(caption), template.FindRaw($"alt{(i + 1) / 2}"));
            }
        }
    }

    private static ImmutableArray<Inline> FooterOf(PageLowering page, TemplateSyntax template) =>
        page.Inlines.LowerFlow(template.Find("footer", "header", "title"));

    private static Figure FigureOf(Fragment file, ImmutableArray<Inline> caption, string? alternativeText)
    {
        var name = file.Raw;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var isFile = colon > 0 && TitleText.NamespaceOf(name[..colon]) == "file";
        return new Figure(new MediaFile((isFile ? name[(colon + 1)..] : name).Trim().Replace('_', ' ')), caption)
        {
            Span = file.Span,
            AlternativeText = alternativeText,
        };
    }
}
