using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Sorting;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>The text of a new glossary entry. It passes every check, and is complete once its placeholders are replaced.</summary>
public static class TermDraft
{
    /// <summary>Why an id can be none of a note or entry; null if it can.</summary>
    public static string? Problem(string id) => TextRules.IsId(id) ? FileNames.Problem(id) : "lower-case letters a-z, digits and hyphens only";

    /// <param name="label">The preferred label, in either script; null if the editor will write it.</param>
    public static string Create(string id, EntryType type, string? label) => string.Join('\n',
        [
            .. Beginning(id, type, label),
            "sort: {pinyin: a, strokes: 1}   # 改為標準名稱的拼音與總筆畫數",
            "context: true   # 名稱在條目中出現後刪去此行",
            "status: draft   # 寫好後改為 published",
            "",
        ]);

    /// <summary>The text of an entry whose label stands in the article, for a form that replaces the placeholder.</summary>
    /// <param name="written">The script of the definition.</param>
    public static string Create(EntryType type, string label, SortProposal? sort, Script written) => string.Join('\n',
        [
            .. Beginning("", type, label, written),
            $"sort: {{pinyin: {sort?.Pinyin ?? "a"}, strokes: {(sort?.Strokes ?? 1).ToString(CultureInfo.InvariantCulture)}}}",
            "status: draft",
            "",
        ]);

    private static string[] Beginning(string id, EntryType type, string? label, Script? written = null)
    {
        var script = Script.WrittenIn(WrittenScript.Of(label ?? ""));
        return
        [
            EditionSchemas.Modeline("term", "../"),
            $"type: {YamlText.Of(type)}",
            "prefLabel:",
            $"  {script.Tag}: {YamlText.Of(label ?? $"（{id}）")}",
            "definition:",
            $"  {(written ?? script).Tag}: |",
            $"    {Placeholders.ForEntry(written ?? script)}",
        ];
    }
}
