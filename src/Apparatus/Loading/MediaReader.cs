using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads media.yml.</summary>
internal static class MediaReader
{
    /// <summary>The items. What they say depends on the pictures in the folder, too.</summary>
    public static ImmutableArray<MediaItem> ReadAll(LoadingContext context) =>
        ListFileReader.Read("media.yml", ListFileShapes.Media, "file", map => Read(map, context), context).Entries;

    /// <summary>The item; null without a file, which has been reported.</summary>
    private static MediaItem? Read(YamlMap map, LoadingContext context)
    {
        CheckImage(map.Scalar("image"), context);
        return map.Scalar("file") is not { } file ? null : new MediaItem
        {
            File = file.Text.Trim().Replace('_', ' '),
            Caption = map.Scripts("caption"),
            IsCaptionByEditor = map.Text("captionBy") == "editor",
            AlternativeText = map.Scripts("alt"),
            Credit = map.Text("credit"),
            Licence = map.Text("licence"),
            Source = map.Text("source"),
            Image = map.Text("image"),
            Location = file.Location,
        };
    }

    /// <param name="images">The names of those that something names.</param>
    public static void ReportUnused(IEnumerable<string?> images, LoadingContext context)
    {
        var used = images.Select(image => $"{InputFiles.Media}/{image}").ToHashSet(StringComparer.Ordinal);
        context.Diagnostics.AddRange(context.Input.FilesIn(InputFiles.Media, "")
            .Where(file => !used.Contains(file) && !file.EndsWith("/README.md", StringComparison.Ordinal))
            .Select(file => LoadingDiagnostics.UnusedPicture.At(Location.OfFile(context.Input.DisplayPath(file)))
                .WithNote($"name it in media.yml: image: {file.Split('/')[1]}; or take it out of the folder")));
    }

    private static void CheckImage(YamlScalar? image, LoadingContext context)
    {
        if (image is null || TextRules.MediaName.Explain(image.Text) is not null || context.Input.Contains("media/" + image.Text))
        {
            return;
        }

        var names = context.Input.FilesIn("media", "").Select(name => name["media/".Length..]);
        var diagnostic = LoadingDiagnostics.ImageMissing.At(image.Location, image.Text);
        context.Diagnostics.Add(Spelling.Nearest(image.Text, names) is { } nearest ? diagnostic.WithNote($"did you mean '{nearest}'?") : diagnostic);
    }
}
