using MongoliaEdition.WordCompiler.Sources;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>The characters of transliterated names: those more frequent in jieba's list of such names than elsewhere.</summary>
internal static class ForeignNames
{
    private const int LeastCount = 10;
    private const double LeastRatio = 1.5;

    public static Dictionary<char, int> Costs(IReadOnlyCollection<CountedWord> words)
    {
        var names = words.Where(word => word is { Tag: "nrt", Text.Length: >= 3 }).SelectMany(word => word.Text).CountBy(unit => unit).ToDictionary();
        var everywhere = new Dictionary<char, double>();
        foreach (var word in words)
        {
            foreach (var unit in word.Text)
            {
                everywhere[unit] = everywhere.GetValueOrDefault(unit) + word.Count;
            }
        }

        var (all, total) = (names.Values.Sum(), everywhere.Values.Sum());
        return names.Where(name => name.Value >= LeastCount && name.Value / (double)all > LeastRatio * everywhere[name.Key] / total)
            .ToDictionary(name => name.Key, name => WordTable.CostOf(name.Value * WordTable.Total / all));
    }
}
