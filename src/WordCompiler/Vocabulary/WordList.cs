using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>The lists of this project: a word of Simplified, a tab, and its form in Traditional; each with its reason above it.</summary>
internal static class WordList
{
    public static IEnumerable<(string Word, string Form)> Read(string name) =>
        DictionaryFile.Read($"words/{name}.txt", typeof(WordList).Assembly).Select(entry => (entry.Key, entry.Values[0]));
}
