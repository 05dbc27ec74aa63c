using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>The pictures among the arguments of an infobox: the names of files, or links to files, and the arguments that are their captions.</summary>
internal sealed partial class InfoboxPictures(ImmutableArray<Figure> figures, HashSet<ArgumentSyntax> used)
{
    private static readonly string[] CaptionEndings = ["_caption", " caption", "caption", "說明", "说明", "描述", "_alt", "alt"];

    public ImmutableArray<Figure> Figures { get; } = figures;

    public bool IsUsed(ArgumentSyntax argument) => used.Contains(argument);

    public static InfoboxPictures Find(PageLowering page, ArgumentSyntax[] arguments)
    {
        var used = new HashSet<ArgumentSyntax>(ReferenceEqualityComparer.Instance);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var argument in arguments)
        {
            if (FigureOf(page, argument) is not { } figure)
            {
                continue;
            }

            used.Add(argument);
            var caption = figure.Caption.IsEmpty ? CaptionOf(argument, arguments, used) : null;
            figures.Add(caption is null ? figure : figure with { Caption = page.Inlines.LowerFlow(caption.Value) });
            if (caption is not null)
            {
                used.Add(caption);
            }
        }

        return new InfoboxPictures(figures.DrainToImmutable(), used);
    }

    private static Figure? FigureOf(PageLowering page, ArgumentSyntax argument)
    {
        if (argument.Value.Raw is var name && FileName().IsMatch(name))
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            return new Figure(new MediaFile(name[(colon + 1)..].Replace('_', ' ').Trim()), []) { Span = argument.Value.Span };
        }

        return argument.Value.ReadInlines().Where(node => node is not CommentSyntax && !IsBlank(argument.Value, node)).ToArray() is [FileLinkSyntax file]
            ? FigureLowering.Lower(page, file)
            : null;
    }

    private static bool IsBlank(Fragment value, InlineSyntax node) => node is TextSyntax or LineEndSyntax && value.Source.Slice(node.Span).IsWhiteSpace();

    /// <summary>The argument whose name says that it is the caption of this picture, or of the box's first.</summary>
    private static ArgumentSyntax? CaptionOf(ArgumentSyntax picture, ArgumentSyntax[] arguments, HashSet<ArgumentSyntax> used) =>
        Array.Find(arguments, argument => !used.Contains(argument) && Array.Exists(CaptionEndings, ending => argument.Name.Equals(picture.Name + ending, StringComparison.OrdinalIgnoreCase)))
        ?? Array.Find(arguments, argument => used.Count == 1 && argument.Name is "caption" or "image_caption" or "imagecaption" or "圖說" or "图说" or "圖片說明" or "图片说明" or "图像说明" or "圖像說明");

    [GeneratedRegex(@"^([^\n|\[\]{}<>]+:)?[^\n|\[\]{}<>:]+\.(jpe?g|png|gif|svg|webp|tiff?|xcf|pdf|djvu|og[gv]|webm|mid|wav)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
