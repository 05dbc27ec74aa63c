using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers files.</summary>
internal static class FigureLowering
{
    public static Figure Lower(PageLowering page, FileLinkSyntax file)
    {
        var caption = CaptionOption(file);
        CountReferences(page, file.Options.Where(option => option != caption));
        return new Figure(FileOf(file.Title), caption is null ? [] : page.Inlines.LowerFlow(caption.Content))
        {
            Span = file.Span,
            AlternativeText = AlternativeTextOf(file),
        };
    }

    /// <summary>What is left of a torn caption; where nothing is, it is known that there was one.</summary>
    public static Figure LowerTorn(PageLowering page, TornFigureSyntax torn)
    {
        var tail = torn.Tail.RemoveAll(node => node is StrayTagSyntax);
        var caption = page.Inlines.LowerFlow(tail);
        var (descriptor, state) = caption.IsEmpty
            ? (WikitextDiagnostics.CaptionLost, CaptionState.Lost)
            : (WikitextDiagnostics.CaptionHeadLost, CaptionState.HeadLost);
        page.Report(descriptor, torn.TailSpan, torn.File.Title.Name, page.Source.Slice(torn.TailSpan).ToString());
        return Lower(page, torn.File) with { Caption = caption, CaptionState = state, Span = torn.Span };
    }

    public static InlineImage LowerInline(PageLowering page, FileLinkSyntax file)
    {
        CountReferences(page, file.Options);
        return new InlineImage(FileOf(file.Title), AlternativeTextOf(file) ?? CaptionOption(file)?.Keyword ?? "") { Span = file.Span };
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
    private static FileOptionSyntax? CaptionOption(FileLinkSyntax file) =>
        file.Options.LastOrDefault(option => option.Keyword.Length > 0 && !FileLinkOptions.IsKeyword(option.Keyword));

    private static string? AlternativeTextOf(FileLinkSyntax file) =>
        file.Options.Select(option => FileLinkOptions.AlternativeText(option.Keyword)).LastOrDefault(text => text is not null);
}
