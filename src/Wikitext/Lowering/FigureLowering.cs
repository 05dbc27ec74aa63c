using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers files.</summary>
internal static class FigureLowering
{
    public static Figure Lower(PageLowering page, FileLinkSyntax file)
    {
        var words = CaptionOf(page, file.Options);
        return new Figure(FileOf(file.Title), file.IsFramed ? words : [])
        {
            Span = file.Span,
            AlternativeText = AlternativeTextOf(file.Options) ?? (file.IsFramed || words.IsEmpty ? null : TextFlow.TextOf(words)),
        };
    }

    public static ImmutableArray<Inline> CaptionOf(PageLowering page, ImmutableArray<FileOptionSyntax> options)
    {
        var caption = CaptionOption(options);
        CountReferences(page, options.Where(option => option != caption));
        return caption is null ? [] : page.Inlines.LowerFlow(caption.Content);
    }

    /// <summary>What is left of a torn caption, behind the one that the file has; where nothing is, it is known that there was one.</summary>
    public static Figure LowerTorn(PageLowering page, TornFigureSyntax torn)
    {
        var tail = torn.Tail.RemoveAll(node => node is StrayTagSyntax);
        var figure = Lower(page, torn.File) with { Span = torn.Span };
        var caption = page.Inlines.LowerFlow(tail);
        if (!figure.Caption.IsEmpty)
        {
            return figure with { Caption = [.. figure.Caption, .. caption] };
        }

        var (descriptor, state) = caption.IsEmpty
            ? (WikitextDiagnostics.CaptionLost, CaptionState.Lost)
            : (WikitextDiagnostics.CaptionHeadLost, CaptionState.HeadLost);
        page.Report(descriptor, torn.TailSpan, torn.File.Title.Name, page.Source.Slice(torn.TailSpan).ToString());
        return figure with { Caption = caption, CaptionState = state };
    }

    /// <summary>A file in the line; where it has a frame but cannot stand for itself, as in a heading, its caption is words of the line.</summary>
    public static void LowerInlineInto(PageLowering page, ImmutableArray<Inline>.Builder into, FileLinkSyntax file)
    {
        var alternative = AlternativeTextOf(file.Options);
        if (file.IsFramed)
        {
            into.Add(new InlineImage(FileOf(file.Title), alternative ?? "") { Span = file.Span });
            into.AddRange(CaptionOf(page, file.Options));
            return;
        }

        CountReferences(page, file.Options);
        into.Add(new InlineImage(FileOf(file.Title), alternative ?? CaptionOption(file.Options)?.Keyword ?? "") { Span = file.Span });
    }

    /// <summary>References in options that are not shown are still notes.</summary>
    private static void CountReferences(PageLowering page, IEnumerable<FileOptionSyntax> options)
    {
        foreach (var node in options.SelectMany(option => option.Content))
        {
            page.Inlines.Lower(node is ExtensionSyntax { Name: "ref" } ? [node] : []);
        }
    }

    public static MediaFile FileOf(WikiTitle title) => new(title.Name);

    /// <summary>The last option that is no keyword.</summary>
    private static FileOptionSyntax? CaptionOption(ImmutableArray<FileOptionSyntax> options) =>
        options.LastOrDefault(option => option.Keyword.Length > 0 && (!FileLinkOptions.IsKeyword(option.Keyword) || IsLaterFormat(options, option)));

    private static bool IsLaterFormat(ImmutableArray<FileOptionSyntax> options, FileOptionSyntax option) =>
        FileLinkOptions.IsFormat(option.Keyword) && options.First(other => FileLinkOptions.IsFormat(other.Keyword)) != option;

    public static string? AlternativeTextOf(ImmutableArray<FileOptionSyntax> options) =>
        options.Select(option => FileLinkOptions.AlternativeText(option.Keyword)).LastOrDefault(text => text is not null);
}
