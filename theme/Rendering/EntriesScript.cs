using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Theme.Parts;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>The labels and first sentences of the glossary as a classic script, for previews on the reading page.</summary>
internal static class EntriesScript
{
    // A script file of its own, never part of a page: Chinese text need not be escaped.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Page Create(ScriptEdition edition)
    {
        var entries = edition.Glossary.ToDictionary(term => term.Id, term => new[] { term.Label, TermList.FirstSentence(term) });
        var script = $"window.editionEntries = {JsonSerializer.Serialize(entries, Options)};\n";
        return Page.Asset("entries", "js", "text/javascript", Encoding.UTF8.GetBytes(script));
    }
}
