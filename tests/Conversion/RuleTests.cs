using System.Globalization;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class RuleTests
{
    [Theory, Spec("Conversion/Specs/rules.md")]
    public void Rules_beat_the_dictionaries(SpecCase spec)
    {
        var converter = new EditionConverter(RuleParser.Parse(spec["rules"]), new ConversionOptions(Regional: true, Style: true));

        Assert.Equal(spec["zh-Hant"], converter.Convert(spec["source"], KnownScripts.Hant));
        Assert.Equal(spec["zh-Hans"], converter.Convert(spec["source"], KnownScripts.Hans));
    }

    [Fact]
    public void Rules_of_words_can_be_switched_off()
    {
        var rules = RuleParser.Parse("regional: 史達林 / 斯大林; style: 宣布 / 宣布; script: 世杰 / 世杰");

        Assert.Equal("斯大林宣佈，世杰", new EditionConverter(rules, new ConversionOptions(Regional: false, Style: false)).Convert("斯大林宣佈，世杰", KnownScripts.Hant));
        Assert.Equal("史達林宣佈，世杰", new EditionConverter(rules, new ConversionOptions(Regional: true, Style: false)).Convert("斯大林宣佈，世杰", KnownScripts.Hant));
        Assert.Equal("斯大林宣布，世杰", new EditionConverter(rules, new ConversionOptions(Regional: false, Style: true)).Convert("斯大林宣佈，世杰", KnownScripts.Hant));
    }

    [Fact]
    public void A_rule_holds_in_the_characters_of_its_scripts_and_gives_others_of_them_their_own_forms()
    {
        var converter = new EditionConverter([.. RuleParser.Parse("regional: 峰會 / 高峰会"), ForTaiwanAndHongKong("計程車", "的士")], ConversionOptions.CharactersOnly with { Regional = true });

        Assert.Equal("峯會，的士", converter.Convert("高峰会，計程車", KnownScripts.HongKong));
        Assert.Equal("峰會，計程車", converter.Convert("高峰会，的士", KnownScripts.Hant));
        Assert.Equal("高峰会，计程车，的士", converter.Convert("峰會，計程車，的士", KnownScripts.Hans));
    }

    [Theory, InlineData("史達林 / 斯大林同志"), InlineData("史達林 / 斯大林"), InlineData("史達林 / 史达林 + 史林")]
    public void A_rule_of_script_that_changes_the_word_is_an_error_and_not_applied(string rule)
    {
        var converter = new EditionConverter(RuleParser.Parse($"script: {rule}"), ConversionOptions.CharactersOnly);
        var (diagnostics, output) = (new DiagnosticBag(), new StringWriter(CultureInfo.InvariantCulture));
        converter.Convert(_ => [new SourceText("text", "史達林")], KnownScripts.Hans, diagnostics, diagnostics.Add, output);

        Assert.Equal("", output.ToString());
        Assert.Equal("史达林", converter.Convert("史達林", KnownScripts.Hans));
        Assert.Equal(["ED203"], diagnostics.ToSorted().Select(d => d.Code));
        Assert.True(diagnostics.HasErrors);

        var ofDocument = new DiagnosticBag();
        converter.Convert(TinyArticle.Parse("史達林"), KnownScripts.Hans, ofDocument);
        Assert.Equal(["ED203"], ofDocument.ToSorted().Select(d => d.Code));
    }

    private static ConversionRule ForTaiwanAndHongKong(string hant, string hongKong) => new()
    {
        Kind = RuleKind.Regional,
        Forms = PerScript.Of([KnownScripts.Hant, KnownScripts.HongKong], script => script == KnownScripts.Hant ? hant : hongKong),
        Location = Location.OfFile("conversion.yml"),
    };
}
