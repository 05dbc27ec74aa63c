using CsCheck;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>The chain in one walk against the chain as OpenCC defines it.</summary>
public class ChainTests
{
    private static readonly string[] Singles = ["后", "里", "台", "𠮷", "a", "，", "𫖮"];

    [Theory]
    [InlineData("s2twp")]
    [InlineData("s2hk")]
    public void One_walk_gives_what_the_chain_gives(string name)
    {
        var configuration = OpenCcConfiguration.Read(name);
        var (fused, chain) = (ChainFusion.TryFuse(configuration), new SegmentedChain(configuration));
        Assert.NotNull(fused);

        TextsFor(configuration).Sample(text =>
        {
            var expected = Convert(chain, text);
            Assert.Equal(expected, Convert(fused, text));
            Assert.Equal(expected, fused.Convert(MappedText.Of(text)).Text);
            Assert.Equal(expected, chain.Convert(MappedText.Of(text)).Text);
        }, iter: 1_000);
    }

    [Theory]
    [InlineData("s2t", true)]
    [InlineData("t2s", true)]
    [InlineData("s2tw", true)]
    [InlineData("tw2s", false)]
    [InlineData("hk2sp", false)]
    public void Only_a_chain_that_segments_by_its_own_words_is_walked_once(string name, bool isWalkedOnce) =>
        Assert.Equal(isWalkedOnce, ChainFusion.TryFuse(OpenCcConfiguration.Read(name)) is not null);

    private static string Convert(IConversionCore core, string text)
    {
        var output = new TextOutput(16);
        core.Convert(text, ref output);
        var converted = output.Written.ToString();
        output.Dispose();
        return converted;
    }

    /// <summary>
    /// Expressions of the second step, written as the first step's sources, some cut short; words of the first step; and single units of both.
    /// </summary>
    private static Gen<string> TextsFor(OpenCcConfiguration configuration)
    {
        var first = EntriesOf(configuration.Chain[0]);
        var sources = first.Where(entry => ChainFusion.IsCharacter(entry.Key)).ToLookup(entry => entry.Value, entry => entry.Key);
        string[] expressions = [.. EntriesOf(configuration.Chain[1]).Where(entry => entry.Key.Length > 1).Select(entry => Sourced(entry.Key, sources))];
        string[] words = [.. first.Where(entry => entry.Key.Length > 1).Select(entry => entry.Key).Where((_, index) => index % 50 == 0)];
        var expression = Gen.Int[0, expressions.Length - 1].Select(index => expressions[index]);
        var piece = Gen.OneOf(
            expression,
            Gen.Select(expression, Gen.Int[1, 4], (text, length) => text[..Math.Min(length, text.Length)]),
            Gen.Int[0, words.Length - 1].Select(index => words[index]),
            Gen.Int[0, Singles.Length - 1].Select(index => Singles[index]));
        return piece.Array[0, 8].Select(string.Concat);
    }

    private static string Sourced(string key, ILookup<string, string> sources) => string.Concat(
        key.EnumerateRunes().Select(rune => sources[rune.ToString()].FirstOrDefault() ?? rune.ToString()));

    private static List<(string Key, string Value)> EntriesOf(DictionaryGroup group)
    {
        var entries = new List<(string, string)>();
        foreach (var file in group.Files)
        {
            DictionaryFile.Visit(file, (key, values) => entries.Add((key.ToString(), DictionaryFile.First(values).ToString())));
        }

        return entries;
    }
}
