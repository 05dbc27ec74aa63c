using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>The text of a new glossary entry. It passes every check, and is complete once its placeholders are replaced.</summary>
public static class TermDraft
{
    public static bool IsId(string id) => TextRules.IsId(id);

    /// <param name="label">The preferred label, in either script; null if the editor will write it.</param>
    public static string Create(string id, EntryType type, string? label) => string.Join('\n',
    [
        EditionSchemas.Modeline("term", "../"),
        $"type: {YamlText.Of(type)}",
        "prefLabel:",
        $"  {Script.First.Tag}: {YamlText.Of(label ?? $"（{id}）")}",
        "definition:",
        $"  {Script.First.Tag}: |",
        "    （在此寫釋義）",
        "sort: {pinyin: a, strokes: 1}   # 改為標準名稱的拼音與總筆畫數",
        "context: true   # 名稱在條目中出現後刪去此行",
        "",
    ]);
}
