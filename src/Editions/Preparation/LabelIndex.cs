using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Editions.Preparation;

/// <summary>Which entry a title names, in either script. Titles that two entries claim name none.</summary>
internal sealed class LabelIndex
{
    private readonly FrozenDictionary<string, string> _entries;

    public LabelIndex(ImmutableArray<GlossaryEntry> glossary) =>
        _entries = glossary.SelectMany(KeysOf)
            .GroupBy(pair => pair.Key, pair => pair.EntryId, StringComparer.Ordinal)
            .Where(claims => claims.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(claims => claims.Key, claims => claims.First(), StringComparer.Ordinal);

    /// <summary>The id of the entry, null if no entry has the title as a label.</summary>
    public string? EntryOf(string title) => _entries.GetValueOrDefault(ScriptFolding.Fold(title).Key);

    private static IEnumerable<(string Key, string EntryId)> KeysOf(GlossaryEntry entry)
    {
        var never = entry.Link.Never.Select(label => ScriptFolding.Fold(label).Key).ToHashSet(StringComparer.Ordinal);
        return from label in entry.AltLabels.Prepend(entry.PrefLabel)
               from text in new[] { label.Hant, label.Hans }
               where text is not null
               let key = ScriptFolding.Fold(text).Key
               where !never.Contains(key)
               select (key, entry.Id);
    }
}
