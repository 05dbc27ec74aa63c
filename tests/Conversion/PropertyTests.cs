using System.Buffers;
using CsCheck;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

/// <summary>Properties of every conversion.</summary>
public class PropertyTests
{
    private static readonly EditionConverter Converter = new([], ConversionOptions.CharactersOnly);

    private static readonly string[] Sentences = File.ReadAllText(Repository.Path("input", "article.wiki"))
        .Split(['。', '\n', '|'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Pieces =
        ["后", "里", "𫖮", "顗", "𠮷", "「", "」", "“", "”", "\r\n", "A’s", "http://后.tw/里 ", "著", "，", "兩天"];

    /// <summary>Sentences of the article, in the mixture they have, parts of them moved into either script.</summary>
    private static readonly Gen<string> Mixed = Gen.Select(Gen.Int[0, Sentences.Length - 1], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Bool, Mix);

    private static readonly string[] Phrases = [.. DictionaryFile.Read("opencc/STPhrases.txt").Select(entry => entry.Key)];

    /// <summary>Words whose characters have several forms, without anything between them.</summary>
    private static readonly Gen<string> Words =
        Gen.Int[0, Phrases.Length - 1].Select(index => Phrases[index]).Array[1, 8].Select(string.Concat);

    private static readonly Gen<string> Anything = Gen.OneOf(
        Mixed,
        Gen.Select(Mixed, Mixed, (left, right) => left + "「" + right + "」\n" + left),
        Gen.Char[' ', '\uFFFF'].Array[0, 40].Select(units => new string(units)),
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 20].Select(string.Concat));

    public static TheoryData<string> Scripts => ["zh-Hant", "zh-Hans", "zh-Hant-HK"];

    [Theory, MemberData(nameof(Scripts))]
    public void The_number_of_characters_is_kept(string tag) => Anything.Sample(text =>
        Assert.Equal(Characters(text), Characters(Converter.Convert(text, Script.Find(tag)!))), iter: 2_000);

    [Theory, MemberData(nameof(Scripts))]
    public void Converting_twice_is_converting_once(string tag) => Mixed.Sample(text =>
    {
        var script = Script.Find(tag)!;
        var once = Converter.Convert(text, script);
        Assert.Equal(once, Converter.Convert(once, script));
    }, iter: 2_000);

    [Theory, MemberData(nameof(Scripts))]
    public void The_key_for_comparison_is_kept(string tag) => Mixed.Sample(text =>
        Assert.Equal(ScriptFolding.KeyOf(text), ScriptFolding.KeyOf(Converter.Convert(text, Script.Find(tag)!))), iter: 1_000);

    /// <summary>Without reasons, most characters are decided by a look at their neighbours instead of a search for words.</summary>
    [Theory, MemberData(nameof(Scripts))]
    public void The_result_is_the_same_with_reasons_and_without(string tag) => Gen.OneOf(Mixed, Words).Sample(text =>
    {
        var decisions = Assert.Single(Converter.Explain(text, Script.Find(tag)!)).Decisions;

        Assert.Equal(string.Concat(decisions.Select(decision => decision.Result)), Converter.Convert(text, Script.Find(tag)!));
    }, iter: 3_000);

    [Fact]
    public void The_plain_engine_and_its_map_agree() => Anything.Sample(text =>
    {
        var converter = Plain;
        var (output, mapped) = (new ArrayBufferWriter<char>(), converter.ConvertMapped(text));
        converter.Convert(text, output);

        Assert.Equal(mapped.Text, output.WrittenSpan.ToString());
        Assert.Equal(mapped.Text.Length, mapped.SourceOffsets.Length);
        Assert.True(mapped.SourceOffsets.SequenceEqual(mapped.SourceOffsets.Order()));
    }, iter: 1_000);

    private static OpenCcConverter Plain { get; } = OpenCcConverter.Create("s2tw");

    private static int Characters(string text) => text.EnumerateRunes().Count();

    private static string Mix(int sentence, int from, int length, bool toHans)
    {
        var text = Sentences[sentence];
        var (start, end) = (Math.Min(from, text.Length), Math.Min(from + length, text.Length));
        return text[..start] + Converter.Convert(text[start..end], toHans ? KnownScripts.Hans : KnownScripts.Hant) + text[end..];
    }
}
