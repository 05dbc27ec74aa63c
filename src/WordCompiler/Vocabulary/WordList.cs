using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>The project's own lists: a Simplified word, a tab and its Traditional form, with the reason above.</summary>
internal static class WordList
{
    public static IEnumerable<(string Word, string Form)> Read(string name) =>
        DictionaryFile.Read($"words/{name}.txt", typeof(WordList).Assembly).Select(entry => (entry.Key, entry.Values[0]));
}
