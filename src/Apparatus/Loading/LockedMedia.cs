using System.Collections.Immutable;
using System.Security.Cryptography;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Adds the pictures that were fetched from the wiki to those that media.yml names. What the editors say counts first.</summary>
internal static class LockedMedia
{
    public static ImmutableArray<MediaItem> AddTo(ImmutableArray<MediaItem> media, WikiLock wiki, LoadingContext context)
    {
        var present = wiki.Files.Where(file => IsPresent(file, context)).DistinctBy(file => file.File).ToDictionary(file => file.File, StringComparer.Ordinal);
        var said = media.Select(item => item.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. media.Select(item => item.Image is null && present.TryGetValue(item.File, out var file) ? Completed(item, file) : item),
            .. present.Values.Where(file => !said.Contains(file.File)).Select(file => Completed(new MediaItem { File = file.File, Location = file.Location! }, file)),
        ];
    }

    private static MediaItem Completed(MediaItem item, LockedFile file) => item with
    {
        Image = file.Image,
        Credit = item.Credit ?? file.Author,
        Licence = item.Licence ?? file.Licence,
        Source = item.Source ?? file.Source,
    };

    private static bool IsPresent(LockedFile file, LoadingContext context)
    {
        var name = $"{InputFiles.Media}/{file.Image}";
        if (!context.Input.Contains(name))
        {
            context.Diagnostics.Add(LoadingDiagnostics.LockedFileMissing.At(file.Location!, file.Image));
            return false;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(context.Input.Bytes(name).Span)) == file.Sha256)
        {
            return true;
        }

        context.Diagnostics.Add(LoadingDiagnostics.LockedFileChanged.At(Location.OfFile(context.Input.DisplayPath(name))));
        return false;
    }
}
