using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Shelves;
using MongoliaEdition.Theme.Drawing;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Shelves;

/// <summary>Renders the pages that a shelf has besides its editions: the entrance and the search.</summary>
public static class ShelfRenderer
{
    private const string Entrance = "index.html";
    private const string Search = "search/index.html";

    /// <summary>What a shelf calls itself.</summary>
    public static string Title => Words.Of(Script.Default[0])["shelf.title"];

    /// <summary>The pages and what they load, in any order of the entries the same.</summary>
    public static ImmutableArray<OutputFile> Render(IEnumerable<ShelfEntry> entries)
    {
        ImmutableArray<ShelfEntry> sorted = [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        var own = ThemeAssets.For(Script.Default);
        var script = OutputFile.Asset("shelf", "js", "text/javascript", Encoding.UTF8.GetBytes(ThemeResources.ReadText("shelf/shelf.js")));
        var index = OutputFile.Asset("shelf-index", "js", "text/javascript", Encoding.UTF8.GetBytes(IndexOf(sorted)));
        return
        [
            Page(Entrance, new ShelfDocument { Content = new ShelfEntranceView { Entries = sorted }, Assets = own, Up = "" }),
            Page(Search, new ShelfDocument { Content = new ShelfSearchView(), Assets = own, Up = "../", Scripts = [index.Path, script.Path] }),
            script,
            index,
            .. CommonAssets(sorted),
        ];
    }

    /// <summary>Each file once that several editions load from the shelf, as far as this version of the program makes it.</summary>
    private static IEnumerable<OutputFile> CommonAssets(ImmutableArray<ShelfEntry> entries) =>
        entries.Select(entry => entry.Texts.Select(text => Script.Find(text.Script)).OfType<Script>().ToImmutableArray())
            .Prepend(Script.Default)
            .SelectMany(scripts => ThemeAssets.For(scripts).Files)
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static OutputFile Page(string path, ShelfDocument document) =>
        new(path, "text/html", MarkupWriter.Draw(document, new MarkupForm(MarkupSyntax.Html)).Bytes);

    /// <summary>Editions with their titles, and below each its terms: [address, label, label ...].</summary>
    private static string IndexOf(ImmutableArray<ShelfEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var (entry, text) in from entry in entries from text in entry.Texts select (entry, text))
            {
                json.WriteStartArray();
                json.WriteStringValue(text.Title);
                json.WriteStringValue($"../{entry.Id}/{text.Address}");
                json.WriteStartArray();
                foreach (var term in text.Terms)
                {
                    WriteTerm(json, term, entry.Id);
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return $"window.editionShelf = {Encoding.UTF8.GetString(bytes.ToArray())};\n";
    }

    private static void WriteTerm(Utf8JsonWriter json, ShelfTerm term, string id)
    {
        json.WriteStartArray();
        json.WriteStringValue($"../{id}/{term.Address}");
        foreach (var label in term.Labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }
}
