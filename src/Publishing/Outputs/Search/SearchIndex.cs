using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Search;

namespace MongoliaEdition.Publishing.Outputs.Search;

/// <summary>
/// The search data of one script, as a classic script because pages opened from disk can load that: the texts and the table that
/// folds both scripts to one. An edition is short enough to scan in full for each query, so there is no word segmentation and
/// any substring is found, in either script.
/// </summary>
public static class SearchIndex
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Never embedded in a page, so Chinese text need not be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One file for each script.</summary>
    public static IEnumerable<OutputFile> Of(SitePlan plan) =>
        plan.Scripts.Select(script => Create(Addresses.SearchIndex(script), plan.SearchDocumentsOf(script)));

    public static OutputFile Create(string path, IEnumerable<SearchDocument> documents)
    {
        var all = documents.ToImmutableArray();
        var script = new StringBuilder("window.editionSearch = {\n");
        script.Append("\"fold\": ").Append(Json(FoldTable.For(all.SelectMany(document => new[] { document.Title, document.Text })))).Append(",\n");
        script.Append("\"documents\": [\n").AppendJoin(",\n", all.Select(Row)).Append("\n]};\n");
        return new OutputFile(path, "text/javascript", Encoding.UTF8.GetBytes(script.ToString()));
    }

    private static string Row(SearchDocument document) =>
        Json(new[] { document.Field.ToString().ToLowerInvariant(), document.Address, document.Title, document.Text });

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);
}
