using System.Globalization;
using System.Text;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Benchmarks.Check;

/// <summary>
/// A longer version of the shipped edition: the article repeated, with a sentence for each note added to its paragraphs. Every
/// quotation occurs once, and every entry is mentioned.
/// </summary>
internal static class LargeInput
{
    private const int Copies = 20;
    private const int Notes = 10_000;
    private const int Entries = 5_000;

    /// <summary>How many labels an entry has; with <see cref="Entries"/> 20,000.</summary>
    private const string LabelEnds = "甲乙丙丁";

    /// <param name="part">The size: 1 for the whole.</param>
    public static InputFolder Create(double part)
    {
        var notes = (int)(Notes * part);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["article.wiki"] = Bytes(Article(Copies * part, notes)),
            ["edition.yml"] = File.ReadAllBytes("input/edition.yml"),
        };
        for (var i = 0; i < notes; i++)
        {
            files.Add(Name("notes", i), Bytes(Note(i)));
        }

        for (var i = 0; i < (int)(Entries * part); i++)
        {
            files.Add(Name("glossary", i), Bytes(Entry(i)));
        }

        return new InputFolder("input", files);
    }

    private static string Article(double copies, int notes)
    {
        var lines = Enumerable.Repeat(File.ReadAllLines("input/article.wiki"), (int)Math.Ceiling(copies)).SelectMany(copy => copy).ToList();
        lines.RemoveRange((int)(lines.Count * copies / Math.Ceiling(copies)), lines.Count - (int)(lines.Count * copies / Math.Ceiling(copies)));
        var paragraphs = Enumerable.Range(0, lines.Count).Where(i => lines[i].Length > 80 && char.IsLetter(lines[i][0])).ToList();
        for (var note = 0; note < notes; note++)
        {
            var line = paragraphs[note % paragraphs.Count];
            lines[line] += Format($"記事{note}號在此，說的是{Label(note % (notes / 2), LabelEnds[0])}。");
        }

        return string.Join('\n', lines);
    }

    private static string Note(int number) => Format(
        $"type: gloss\ntarget: {{exact: 記事{number}號在此}}\nbody:\n  zh-Hant: |\n    說明{number}，見[條目](term:e-{number / 2})。\nconcepts: [e-{number / 2}]\nstatus: published\n");

    private static string Entry(int number)
    {
        var others = string.Join(", ", LabelEnds.Skip(1).Select(end => Label(number, end)));
        return Format($"type: concept\nprefLabel: {{zh-Hant: {Label(number, LabelEnds[0])}}}\naltLabel: {{zh-Hant: [{others}]}}\ndefinition: {{zh-Hant: 第{number}條的定義。}}\nsort: {{pinyin: ci tiao, strokes: 12}}\n");
    }

    private static string Label(int entry, char end) => Format($"詞條{entry}{end}");

    private static string Name(string folder, int number) => Format($"{folder}/{(folder == "notes" ? "n" : "e")}-{number}.yml");

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
