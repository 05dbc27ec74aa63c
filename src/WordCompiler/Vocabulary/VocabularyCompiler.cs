using System.Collections.Immutable;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.WordCompiler.Sources;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>Merges the sources into one vocabulary. Counts are jieba's, scaled to <see cref="WordTable.Total"/>.</summary>
internal sealed class VocabularyCompiler
{
    private const double Scale = 3.4;
    private const double LeastCedict = 3;
    private const double LeastOpenCc = 300;
    private const double LeastWritten = 30;
    private const double LeastName = 3000;
    private const double LeastCorrection = 1e5;
    private const double LeastJieba = 20 * Scale;
    private const double SecondForm = 0.1;
    private const double BesideOpenCc = 0.3;
    private const double SecondCharacter = 0.02;

    private static readonly OpenCcConverter Greedy = OpenCcConverter.Create("s2t");

    private readonly Dictionary<string, VocabularyWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _phrases = new(StringComparer.Ordinal);
    private readonly List<CountedWord> _jieba;
    private readonly PersonNames _persons;

    private VocabularyCompiler(List<CountedWord> jieba)
    {
        (_jieba, _persons) = (jieba, new PersonNames(jieba));
        foreach (var word in jieba.Where(word => IsSimplified(word.Text)))
        {
            var key = WordKey.Of(word.Text);
            _counts[key] = _counts.GetValueOrDefault(key) + (word.Count * Scale);
        }

        var vetoed = WordList.Read("false-phrases").Select(row => row.Word).ToHashSet(StringComparer.Ordinal);
        List<(string Word, string Form)> oldForms = [.. WordList.Read("old-forms")];
        foreach (var (key, values) in Phrases().Where(phrase => !vetoed.Contains(phrase.Key)))
        {
            _phrases.TryAdd(WordKey.Of(key), oldForms.Aggregate(values[0], (form, old) => form.Replace(old.Word, old.Form, StringComparison.Ordinal)));
        }
    }

    public static CompiledVocabulary Compile(IReadOnlyCollection<WordPair> cedict, List<CountedWord> jieba)
    {
        var compiler = new VocabularyCompiler(jieba);
        compiler.AddCedict(cedict);
        compiler.AddCharacters();
        compiler.AddOpenCc();
        compiler.AddJieba();
        compiler.AddNames();
        compiler.AddLists();
        compiler.AddSimplified(cedict);
        return new CompiledVocabulary(compiler._words, ForeignNames.Costs(jieba), compiler._persons.GivenCosts());
    }

    /// <summary>The Simplified characters, and 著, which Simplified uses as well as 着.</summary>
    private static bool IsSimplified(string text) => text.All(unit => WordKey.Units[unit] == unit || unit == '著');

    private static IEnumerable<(string Key, string[] Values)> Phrases() =>
        DictionaryFile.Read("opencc/STPhrases.txt").Concat(DictionaryFile.Read("opencc/STPhrases_GeneratedFromRegionalPhrases.txt"))
            .Where(phrase => phrase.Key.Length == phrase.Values[0].Length && phrase.Key.Length <= WordTable.LongestKey);

    private void AddCedict(IEnumerable<WordPair> pairs)
    {
        foreach (var group in pairs.Where(pair => pair.Simplified.Length <= WordTable.LongestKey).GroupBy(pair => WordKey.Of(pair.Simplified)))
        {
            var word = Add(group.Key, LeastCedict);
            foreach (var pair in group)
            {
                word.AddForm(StandardForm.Of(pair.Traditional, group.Key), SecondForm);
            }

            var greedy = Greedy.Convert(group.Key);
            word.Prefer(_phrases.GetValueOrDefault(group.Key) ?? (word.Traditional.Exists(form => form.Form == greedy) ? greedy : word.Traditional[0].Form), SecondForm);
        }
    }

    private void AddCharacters()
    {
        foreach (var (key, count) in _counts.Where(count => count.Key.Length == 1))
        {
            var (word, forms) = (Add(key, count), CharacterForms.Of(key[0]));
            word.AddForm(forms[..1], 1);
            foreach (var form in forms.Skip(1))
            {
                word.AddForm(form.ToString(), SecondCharacter);
            }
        }

        foreach (var (key, _) in DictionaryFile.Read("opencc/STCharacters.txt").Where(entry => entry.Key.Length == 1 && !_words.ContainsKey(entry.Key)))
        {
            var (word, forms) = (Add(key, 1), CharacterForms.Of(key[0]));
            foreach (var form in forms)
            {
                word.AddForm(form.ToString(), form == forms[0] ? 1 : SecondCharacter);
            }
        }
    }

    private void AddOpenCc()
    {
        foreach (var (key, form) in _phrases)
        {
            var word = Add(key, LeastOpenCc);
            word.Count = Math.Max(word.Count, LeastOpenCc);
            word.Prefer(form, BesideOpenCc);
        }
    }

    /// <summary>Words known only to jieba take the forms of the words they consist of.</summary>
    private void AddJieba()
    {
        var path = new FormPath(_words);
        List<(string Key, double Count, string Form)> found =
        [
            .. from word in _jieba
               where word.Text.Length is >= 2 and <= WordTable.LongestKey && word.Count * Scale >= LeastJieba && IsSimplified(word.Text)
               let key = WordKey.Of(word.Text)
               where !_words.ContainsKey(key)
               select (key, _counts[key], path.Convert(key)),
        ];
        foreach (var (key, count, form) in found)
        {
            Add(key, count).AddForm(form, 1);
        }
    }

    private void AddNames()
    {
        foreach (var (key, count, form) in _persons.Forms().Where(name => !_phrases.ContainsKey(name.Key)))
        {
            Only(key, form, count * Scale);
        }

        foreach (var name in _jieba.Where(word => word is { Tag: "nrt", Text.Length: >= 3 } && IsSimplified(word.Text) && !_phrases.ContainsKey(word.Text)))
        {
            if (name.Text.Contains('里'))
            {
                Only(name.Text, string.Concat(name.Text.Select(unit => unit == '里' ? unit : CharacterForms.Of(unit)[0])), name.Count * Scale);
            }
        }
    }

    private void AddLists()
    {
        foreach (var (word, form) in WordList.Read("name-words"))
        {
            Only(WordKey.Of(word), form, LeastName);
        }

        foreach (var (word, form) in WordList.Read("standard-words"))
        {
            Only(WordKey.Of(word), StandardForm.Of(form, WordKey.Of(word)), LeastOpenCc);
        }

        foreach (var (word, form) in WordList.Read("corrections"))
        {
            Only(WordKey.Of(word), form, LeastCorrection);
        }
    }

    private void AddSimplified(IEnumerable<WordPair> cedict)
    {
        foreach (var word in _jieba.Where(word => word.Text.Length <= WordTable.LongestKey && IsSimplified(word.Text) && word.Text.AsSpan().ContainsAny('着', '著')))
        {
            if (_words.TryGetValue(WordKey.Of(word.Text), out var known))
            {
                known.Simplified[word.Text] = word.Count * Scale;
            }
        }

        var texts = cedict.Select(pair => (pair.Simplified, LeastCedict))
            .Concat(DictionaryFile.Read("opencc/TSPhrases.txt").Select(entry => (entry.Values[0], LeastOpenCc)))
            .Concat(DictionaryFile.Read("opencc/TWVariantsRevPhrases.txt").Select(entry => (WithoutTraditional(entry.Values[0]), LeastWritten)))
            .Concat(WordList.Read("written-words").Select(row => (row.Form, LeastName)));
        foreach (var (text, least) in texts.Where(text => text.Item1.AsSpan().ContainsAny('着', '著', '乾')))
        {
            AddSimplified(text, least);
        }
    }

    private void AddSimplified(string text, double least)
    {
        var word = Add(WordKey.Of(text), least);
        word.Count = Math.Max(word.Count, least);
        if (word.Traditional.Count == 0)
        {
            word.AddForm(string.Concat(text.Select(unit => unit == '乾' ? unit : CharacterForms.Of(WordKey.Units[unit])[0])), 1);
        }

        word.Simplified[text] = Math.Max(word.Simplified.GetValueOrDefault(text), least);
    }

    private static string WithoutTraditional(string text) => string.Concat(text.Select(unit => unit is '著' or '乾' ? unit : WordKey.Units[unit]));

    private void Only(string key, string form, double count)
    {
        var word = Add(key, count);
        word.Count = Math.Max(word.Count, count);
        word.Traditional.Clear();
        word.AddForm(form, 1);
    }

    private VocabularyWord Add(string key, double least)
    {
        if (!_words.TryGetValue(key, out var word))
        {
            _words[key] = word = new VocabularyWord(Math.Max(_counts.GetValueOrDefault(key), least));
        }

        return word;
    }
}
