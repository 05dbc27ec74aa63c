using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>The labels and first sentences of the glossary as a classic script, for previews on the reading page.</summary>
public static class EntryPreviews
{
    // Never embedded in a page, so Chinese text need not be escaped.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Create(ScriptEdition edition)
    {
        var entries = edition.Glossary.ToDictionary(term => term.Id, term => new[] { term.Label, term.FirstSentence });
        var script = $"window.editionEntries = {JsonSerializer.Serialize(entries, Options)};\n";
        return OutputFile.Asset("entries", "js", "text/javascript", Encoding.UTF8.GetBytes(script));
    }
}
