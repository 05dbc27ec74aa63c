using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Shelves;
using MongoliaEdition.Publishing.Shelves;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Theme.Shelves;

namespace MongoliaEdition.Pipeline.Shelves;

/// <summary>An edition as one of a shelf: built for its folder there, with a file that says what the shelf shows of it.</summary>
/// <param name="Entry">Null after errors.</param>
public sealed record ShelvedEdition(EditionRun Run, ShelfEntry? Entry)
{
    /// <summary>The file of the entry, in the edition's folder.</summary>
    public const string EntryFile = "shelf.json";

    // The shelf has one of each for all editions.
    private static readonly string[] OfTheShelf = ["sitemap.xml", "robots.txt"];

    private static readonly ShelfJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" });

    /// <param name="folder">The edition's folder below that of the shelf.</param>
    /// <param name="baseUrl">The address of the shelf; null to follow each edition.yml.</param>
    public static async Task<ShelvedEdition> MakeAsync(InputFolder input, string folder, string? baseUrl, CancellationToken cancellation)
    {
        var planned = EditionPipeline.Plan(input, new EditionOptions(), new InputMemory());
        if (planned.Plan is { } plan && baseUrl is not null)
        {
            planned = planned with { Plan = plan with { Settings = plan.Settings with { BaseUrl = $"{baseUrl}/{plan.Settings.Id}" } } };
        }

        var run = await EditionPipeline.PublishAsync(planned, cancellation);
        if (!run.Succeeded)
        {
            return new ShelvedEdition(run, null);
        }

        var entry = ShelfEntries.Of(planned.Plan!, folder, run.Files.Where(file => file is { MediaType: "text/html", Path: not "404.html" } && !file.Path.StartsWith("download/", StringComparison.Ordinal)).Select(file => file.Path));
        var files = SharedAssets.Lend(run.Files.Where(file => !OfTheShelf.Contains(file.Path)), entry.Assets);
        return new ShelvedEdition(run with { Files = [.. files, new OutputFile(EntryFile, "application/json", JsonSerializer.SerializeToUtf8Bytes(entry, Json.ShelfEntry))] }, entry);
    }

    /// <summary>The entry in a file that <see cref="MakeAsync"/> made; null if it is none.</summary>
    public static ShelfEntry? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, Json.ShelfEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The shelf's own files: what joins the editions.</summary>
    public static ImmutableArray<OutputFile> Join(IReadOnlyCollection<ShelfEntry> entries, string? baseUrl) =>
        [.. ShelfRenderer.Render(entries), .. baseUrl is null ? [] : ShelfIndexes.Of(entries, baseUrl, ShelfRenderer.Title)];
}
