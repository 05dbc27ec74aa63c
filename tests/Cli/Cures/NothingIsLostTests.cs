using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Cures;

/// <summary>Every letter of a body is in both pages, or a message says that something is wrong with the body.</summary>
public partial class NothingIsLostTests
{
    private const string File = "notes/a.yml";

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "卜乃", "**刀**", "*力*", "[又](https://example.org/川)", "`工`", "\n", "\n\n", "- 土", "1. 夕", "1921. 女", "> 小", "[[尤]]", "[[巨|斗]]", " #1 戈", " # 牙",
        "<b>犬</b>", "<!-- 玉 -->", "&#x6BCD;", "~~瓦~~", "| 甘 | 田 |", "[^1]", "[^1]: 皮", "***", "# 石", "禾\n---", "\\", "'''穴'''", "https://example.org/a_b 竹",
        "\n    耳", "\u200B", "[肉]: https://example.org", "{{臣}}", "![舟](a.png)", "![虫][a]", "[衣](nope/index.html)", "[谷](term:urga)", "[貝](term:none)", "<https://example.org/酉>",
        "-{zh-hant:里}-", "\t身", "  \n豆", "1) 辰", "3. 采", "\"足\"", "'赤'", "：走", "[豕](https://example.org \"言\")", "*角", "**見", "_走_", "=車=", "\u202E邑", "&nbsp;", "$金$", "> [!NOTE]\n> 長");

    [Fact]
    public void Every_letter_of_a_body_is_in_both_pages_or_in_a_message() =>
        Pieces.Array[1, 6].Select(string.Concat).Sample(
            body => Assert.Equal("", Lost(body)), iter: 150, threads: 1);

    [Fact]
    public void Every_letter_of_a_plain_value_is_in_both_pages_or_in_a_message() =>
        Pieces.Array[1, 4].Select(pieces => string.Concat(pieces).ReplaceLineEndings(" ")).Sample(
            body => Assert.Equal("", Lost(body, isPlain: true)), iter: 60, threads: 1);

    private static string Lost(string body, bool isPlain = false)
    {
        var text = isPlain ? $"  zh-Hant: 外{body}" : "  zh-Hant: |\n" + string.Concat(body.Split('\n').Select(line => $"    {line}\n"));
        var planned = EditionPipeline.Plan(new InputFolder("input", FilesWith($"type: gloss\ntarget: {{exact: 外蒙古自治}}\nbody:\n{text}\n")), new EditionOptions(), new InputMemory());
        var run = EditionPipeline.PublishAsync(planned).GetAwaiter().GetResult();
        if (run.Diagnostics.Any(told => told.Severity != Severity.Info && told.Location.Path == "input/" + File))
        {
            return "";
        }

        var letters = ScriptFolding.KeyOf(Reference().Replace(body, "母")).Where(letter => letter >= '\u4E00');
        return string.Concat(from page in new[] { "zh-hant/index.html", "zh-hans/notes/index.html" }
                             let shown = ScriptFolding.KeyOf(Uri.UnescapeDataString(Encoding.UTF8.GetString(run.Files.Single(file => file.Path == page).Bytes.Span)))
                             from letter in letters
                             where !shown.Contains(letter, StringComparison.Ordinal)
                             select letter);
    }

    // Behind a backslash, unless that is one itself, it is text.
    [GeneratedRegex(@"(?<=(?<!\\)(\\\\)*)&#x6BCD;")]
    private static partial Regex Reference();

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesWith(string note)
    {
        var folder = Repository.Path("tests", "Cli", "Cures", "Edition");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new ReadOnlyMemory<byte>(System.IO.File.ReadAllBytes(file)));
        files[File] = Encoding.UTF8.GetBytes(note);
        return files;
    }
}
