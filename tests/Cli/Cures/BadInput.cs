using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Cli.Cures;

/// <summary>
/// The folder of a case: a small sound edition with one file changed. The first column names the file, or what is written within one:
/// <c>body</c> is the text of a note, from line 5 and column 5 on; <c>note</c>, <c>entry</c>, <c>rule</c>, <c>event</c> and <c>page</c> are
/// lines of such a file. <c>⟨U+3000⟩</c> is that character.
/// </summary>
internal static partial class BadInput
{
    private const string Note = "type: gloss\ntarget: {exact: 外蒙古自治}\n";
    private const string Entry = "type: concept\nprefLabel: {zh-Hant: 自治}\ndefinition: {zh-Hant: 自己治理。}\nsort: {pinyin: zi zhi, strokes: 14}\n";

    public static string FileOf(SpecCase spec) => File(spec["file"]);

    /// <summary>Where the cure is another name, the column <c>renamed</c> has it.</summary>
    public static string CuredFileOf(SpecCase spec) => File(spec.Has("renamed") ? spec["renamed"] : spec["file"]);

    public static string TextOf(SpecCase spec, string column) => Expand(spec["file"] switch
    {
        "body" => $"{Note}body:\n  zh-Hant: |\n{Indented(spec[column])}\n",
        "note" => $"{Note}{spec[column]}\n",
        "entry" => Merged(spec[column]),
        "page" => $"---\ntitle: {{zh-Hant: 甲}}\n---\n{spec[column]}\n",
        _ => spec[column] + "\n",
    });

    public static void Write(string work, string file, string text)
    {
        var input = Path.Combine(work, "input");
        if (Directory.Exists(input))
        {
            Directory.Delete(input, recursive: true);
        }

        var edition = Repository.Path("tests", "Cli", "Cures", "Edition");
        foreach (var sound in Directory.EnumerateFiles(edition, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(edition, sound));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(sound, copy);
        }

        var changed = Path.Combine(input, file);
        Directory.CreateDirectory(Path.GetDirectoryName(changed)!);
        System.IO.File.WriteAllText(changed, text);
    }

    private static string File(string name) => name switch
    {
        "body" or "note" => "notes/a.yml",
        "entry" => "glossary/a.yml",
        "rule" => "conversion.yml",
        "event" => "chronology.yml",
        "page" => "pages/a.md",
        _ => name,
    };

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length > 0 ? "    " + line : line));

    /// <summary>Lines of an entry take the place of those that begin with the same key.</summary>
    private static string Merged(string lines)
    {
        var keys = lines.Split('\n').Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        return string.Concat(Entry.Split('\n').Where(line => line.Length > 0 && !keys.Contains(line.Split(':')[0])).Select(line => line + "\n")) + lines + "\n";
    }

    private static string Expand(string text) =>
        Character().Replace(text, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    [GeneratedRegex("⟨U\\+([0-9A-F]{4,6})⟩")]
    private static partial Regex Character();
}
