using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Editions.Pictures;

/// <summary>The pictures of the edition, by the file name used in the article.</summary>
public static class PictureShelf
{
    public static FrozenDictionary<string, Picture> Load(InputFolder input, ImmutableArray<MediaItem> media, DiagnosticBag diagnostics) =>
        (from item in media.DistinctBy(item => item.File)
         where item.Image is not null && input.Contains(NameOf(item))
         let picture = Read(input, item, diagnostics)
         where picture is not null
         select (item.File, picture))
        .ToFrozenDictionary(pair => pair.File, pair => pair.picture, StringComparer.Ordinal);

    private static string NameOf(MediaItem item) => "media/" + item.Image;

    private static Picture? Read(InputFolder input, MediaItem item, DiagnosticBag diagnostics)
    {
        var bytes = input.Bytes(NameOf(item));
        if (PictureFormat.Of(bytes.Span) is not var (format, width, height))
        {
            diagnostics.Add(EditionsDiagnostics.PictureUnknown.At(item.Location, item.Image!));
            return null;
        }

        return new Picture(OutputFile.Asset("picture", format.Extension, format.MediaType, bytes), width, height);
    }
}
