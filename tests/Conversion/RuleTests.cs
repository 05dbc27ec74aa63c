using System.Globalization;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
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
    }
}
