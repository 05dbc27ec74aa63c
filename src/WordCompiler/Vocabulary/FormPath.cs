using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>Writes a word in Traditional by its most likely division into known words.</summary>
internal sealed class FormPath(IReadOnlyDictionary<string, VocabularyWord> words)
{
    public string Convert(string key)
    {
        var (costs, forms) = (new double[key.Length + 1], new string[key.Length + 1]);
        Array.Fill(costs, double.PositiveInfinity, 1, key.Length);
        forms[0] = "";
        for (var start = 0; start < key.Length; start++)
        {
            for (var end = start + 1; end <= key.Length; end++)
            {
                if (Part(key[start..end]) is var (form, cost) && costs[start] + cost < costs[end])
                {
                    (costs[end], forms[end]) = (costs[start] + cost, forms[start] + form);
                }
            }
        }

        return forms[^1];
    }

    private (string Form, double Cost)? Part(string part) =>
        words.TryGetValue(part, out var word) ? (word.Traditional[0].Form, WordTable.CostOf(word.Count))
        : part.Length == 1 ? (CharacterForms.Of(part[0])[..1], WordTable.UnknownCost)
        : null;
}
