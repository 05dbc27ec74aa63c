using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers galleries, a file a line: <c>name|options|caption</c>, where the namespace may be left out.</summary>
internal static class GalleryLowering
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, ExtensionSyntax gallery)
    {
        if (gallery.Content is not { } content)
        {
            return;
        }

        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var line in content.Split(content.OffsetsOf('\n')))
        {
            if (ReadLine(page, line) is { } figure)
            {
                figures.Add(figure);
            }
        }

        if (figures.Count > 0)
        {
            into.Add(new FigureGroup(figures.DrainToImmutable(), CaptionOf(page, gallery.Tag)) { Span = gallery.Span });
        }
    }

    /// <summary>The words of the tag, which are wikitext.</summary>
    private static ImmutableArray<Inline> CaptionOf(PageLowering page, HtmlTag tag)
    {
        if (tag.Attributes.LastOrDefault(attribute => attribute.Name == "caption") is not { } caption)
        {
            return [];
        }

        var written = page.Source.Slice(caption.Span);
        var value = written[(written.IndexOf('=') + 1)..].Trim().Trim("\"'");
        var span = TextSpan.FromLength(caption.Span.Start + written.LastIndexOf(value), value.Length);
        return page.Inlines.LowerFlow(new Fragment(page.Source, span, [new Piece(span)], 1));
    }

    /// <summary>The figure of a line; null where it names no file.</summary>
    public static Figure? ReadLine(PageLowering page, Fragment line)
    {
        var nameEnd = line.OffsetsOf('|') is [var pipe, ..] ? pipe : line.Span.End;
        var file = line.Slice(line.Span.Start, nameEnd);
        var name = LiteralText.Of(line.Source, file.Pieces.AsSpan())?.Trim() ?? file.Raw;
        if (name.Length == 0 || TitleReader.Read(name, file.Span) is not { } title)
        {
            return null;
        }

        var options = nameEnd < line.Span.End ? line.Slice(nameEnd, line.Span.End).ReadFileOptions() : [];
        return new Figure(FigureLowering.FileOf(title), FigureLowering.CaptionOf(page, options))
        {
            Span = line.Span,
            AlternativeText = FigureLowering.AlternativeTextOf(options),
        };
    }
}
