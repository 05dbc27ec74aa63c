using System.Collections.Immutable;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>The contents of the table.</summary>
internal sealed class CompiledVocabulary
{
    public CompiledVocabulary(IReadOnlyDictionary<string, VocabularyWord> words, IReadOnlyDictionary<char, int> nameCosts, IReadOnlyDictionary<char, int> givenCosts)
    {
        Entries = [.. words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => EntryOf(word.Key, word.Value))];
        (NameCosts, GivenCosts) = (nameCosts, givenCosts);
        Varying = new string([.. Entries.SelectMany(VaryingIn).Distinct().Order()]);
    }

    public ImmutableArray<WordEntry> Entries { get; }

    public IReadOnlyDictionary<char, int> NameCosts { get; }

    public IReadOnlyDictionary<char, int> GivenCosts { get; }

    public string Varying { get; }

    private static WordEntry EntryOf(string key, VocabularyWord word)
    {
        var usual = string.Concat(key.Select(unit => CharacterForms.Of(unit)[0]));
        var isUsual = word.Traditional.Count == 0 || (word.Traditional is [(var only, _)] && only == usual);
        var isKey = word.Simplified.Count == 0 || (word.Simplified.Count == 1 && word.Simplified.ContainsKey(key));
        return new WordEntry(
            key,
            WordTable.CostOf(word.Count),
            isUsual ? [] : [.. word.Traditional.Select(form => new CostedForm(form.Form, WordTable.CostOf(word.Count * form.Share)))],
            isKey ? [] : [.. word.Simplified.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal)
                .Select(form => new CostedForm(form.Key, WordTable.CostOf(form.Value)))]);
    }

    private static IEnumerable<char> VaryingIn(WordEntry word) =>
        from form in word.Traditional
        from place in form.Form.Zip(word.Key)
        where place.First != CharacterForms.Of(place.Second)[0]
        select place.Second;
}
