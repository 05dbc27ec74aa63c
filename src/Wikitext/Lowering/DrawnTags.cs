using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers tags that the wiki renders as drawings: time lines, maps, charts, image maps. Their caption and text are kept, and
/// the rest is shown as written, folded.
/// </summary>
internal static class DrawnTags
{
    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, ExtensionSyntax extension)
    {
        var lines = extension.Name == "imagemap" ? LinesOf(page, extension).ToArray() : [];
        var picture = lines.Length > 0 ? GalleryLowering.ReadLine(page, lines[0]) : null;
        if (picture is not null)
        {
            into.Add(picture);
        }

        ImmutableArray<Block> kept = [.. CaptionOf(extension), .. picture is null ? AsWritten(page, extension) : LinksOf(page, lines[1..])];
        into.Add(new OpaqueBlock(extension.Name, kept) { Span = extension.Span, IsFolded = !kept.IsEmpty });
    }

    private static IEnumerable<Paragraph> CaptionOf(ExtensionSyntax extension) => (extension.Tag["text"] ?? extension.Tag["caption"]) is { Length: > 0 } caption
        ? [new Paragraph([WrittenWords.Of(caption, extension.Tag.Span)]) { Span = extension.Tag.Span }]
        : [];

    private static IEnumerable<Preformatted> AsWritten(PageLowering page, ExtensionSyntax extension) => page.Source.Slice(extension.Inner).IsWhiteSpace()
        ? []
        : [new Preformatted([new TextRun(page.Source.Slice(extension.Inner).ToString()) { Span = extension.Inner }]) { Span = extension.Inner }];

    /// <summary>The labels of the picture's parts.</summary>
    private static IEnumerable<Block> LinksOf(PageLowering page, Fragment[] lines)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var line in lines)
        {
            var start = page.Source.Slice(line.Span).IndexOf('[');
            if (start >= 0)
            {
                var label = new TextSpan(line.Span.Start + start, line.Span.End);
                items.Add(new ListItem(page.Inlines.LowerFlow(FragmentOf(page, label)), []) { Span = label });
            }
        }

        return items.Count > 0 ? [new ListBlock(IsOrdered: false, items.DrainToImmutable()) { Span = lines[0].Span }] : [];
    }

    /// <summary>The lines that are neither blank nor remarks.</summary>
    private static IEnumerable<Fragment> LinesOf(PageLowering page, ExtensionSyntax extension)
    {
        for (var start = extension.Inner.Start; start < extension.Inner.End;)
        {
            var length = page.Source.Slice(new TextSpan(start, extension.Inner.End)).IndexOf('\n');
            var span = new TextSpan(start, length < 0 ? extension.Inner.End : start + length);
            if (page.Source.Slice(span).Trim() is { IsEmpty: false } line && line[0] != '#')
            {
                yield return FragmentOf(page, span);
            }

            start = span.End + 1;
        }
    }

    private static Fragment FragmentOf(PageLowering page, TextSpan span) => new(page.Source, span, [new Piece(span)], 1);
}
