using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
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
            var footer = gallery.Tag["caption"] is { Length: > 0 } caption ? [new TextRun(caption) { Span = gallery.Tag.Span }] : ImmutableArray<Inline>.Empty;
            into.Add(new FigureGroup(figures.DrainToImmutable(), footer) { Span = gallery.Span });
        }
    }

    /// <summary>The figure of a line; null where it names no file.</summary>
    public static Figure? ReadLine(PageLowering page, Fragment line)
    {
        var pipes = line.OffsetsOf('|');
        var nameEnd = pipes.Count > 0 ? pipes[0] : line.Span.End;
        var name = line.Slice(line.Span.Start, nameEnd).Raw;
        if (name.Length == 0 || TitleReader.Read(name, line.Slice(line.Span.Start, nameEnd).Span) is not { } title)
        {
            return null;
        }

        var caption = pipes.Count > 0 ? CaptionOf(line, nameEnd + 1) : null;
        return new Figure(FigureLowering.FileOf(title), page.Inlines.LowerFlow(caption)) { Span = line.Span };
    }

    /// <summary>What is left behind the options at the beginning.</summary>
    private static Fragment CaptionOf(Fragment line, int start)
    {
        foreach (var pipe in line.OffsetsOf('|').Where(offset => offset >= start))
        {
            if (!FileLinkOptions.IsKeyword(line.Slice(start, pipe).Raw))
            {
                break;
            }

            start = pipe + 1;
        }

        var rest = line.Slice(start, line.Span.End);
        return FileLinkOptions.IsKeyword(rest.Raw) ? line.Slice(line.Span.End, line.Span.End) : rest;
    }
}
