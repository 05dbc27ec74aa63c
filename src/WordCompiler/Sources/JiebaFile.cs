using System.Globalization;

namespace MongoliaEdition.WordCompiler.Sources;

/// <summary>Reads jieba's dictionary: a Simplified word, its count and its part of speech, separated by spaces.</summary>
internal static class JiebaFile
{
    public static List<CountedWord> Read(string path) => [.. File.ReadLines(path).Select(Parse).OfType<CountedWord>()];

    private static CountedWord? Parse(string line) =>
        line.Split(' ') is [{ Length: > 0 } word, var count, var tag] && long.TryParse(count, CultureInfo.InvariantCulture, out var number)
            ? new CountedWord(word, number, tag)
            : null;
}

/// <param name="Tag">nr: a person's name; nrt: a transliterated one.</param>
internal sealed record CountedWord(string Text, double Count, string Tag);
