using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>The pictures of the edition, by the file name used in the article.</summary>
public static class PictureShelf
{
    private const int MostBytes = 2_000_000;

    public static FrozenDictionary<string, Picture> Load(InputFolder input, ImmutableArray<MediaItem> media, DiagnosticBag diagnostics) =>
        (from item in media.DistinctBy(item => item.File)
         where item.Image is not null && input.Contains(NameOf(item))
         let picture = Read(input, item, diagnostics)
         where picture is not null
         select (item.File, picture))
        .ToFrozenDictionary(pair => pair.File, pair => pair.picture, StringComparer.Ordinal);

    /// <summary>The suffix of a picture's name, judged by its content; null for what browsers do not show.</summary>
    public static string? ExtensionOf(ReadOnlySpan<byte> bytes) => PictureFormat.Of(bytes)?.Format.Extension;

    /// <summary>What a drawing does besides being looked at, the first of it; null for nothing, and for bitmaps.</summary>
    public static string? ActivityOf(SourceText picture) => ActiveSvg.Find(picture).Select(active => active.What).FirstOrDefault();

    private static string NameOf(MediaItem item) => "media/" + item.Image;

    private static Picture? Read(InputFolder input, MediaItem item, DiagnosticBag diagnostics)
    {
        var bytes = input.Bytes(NameOf(item));
        if (PictureFormat.Of(bytes.Span) is not var (format, width, height))
        {
            diagnostics.Add(EditionsDiagnostics.PictureUnknown.At(item.Location, item.Image!));
            return null;
        }

        Check(input, item, format, bytes.Length, diagnostics);
        return new Picture(OutputFile.Asset("picture", format.Extension, format.MediaType, bytes), width, height);
    }

    private static void Check(InputFolder input, MediaItem item, PictureFormat format, int length, DiagnosticBag diagnostics)
    {
        if (format.Extension == "svg")
        {
            diagnostics.AddRange(ActiveSvg.Find(input.Read(NameOf(item), diagnostics)).Select(active => EditionsDiagnostics.PictureActive.At(active.Place, active.What)
                .WithNote("take it out of the file, or save the picture as \"plain SVG\" or PNG")));
        }

        if (PictureFormat.Named(item.Image!) is { } named && named != format)
        {
            diagnostics.Add(EditionsDiagnostics.PictureOfOtherFormat.At(item.Location, item.Image!, named.Name, format.Name)
                .WithNote($"rename the file, here and in media/: {Path.ChangeExtension(item.Image, format.Extension)}"));
        }

        if (length > MostBytes)
        {
            diagnostics.Add(EditionsDiagnostics.PictureTooLarge.At(item.Location, item.Image!, (length / 1e6).ToString("0.0", CultureInfo.InvariantCulture))
                .WithNote("save it smaller: 1,600 pixels are enough for a page, and a JPEG or WebP for a photograph"));
        }
    }
}
