using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class ProvenanceTests
{
    [Theory, Spec("Conversion/Specs/provenance.md")]
    public void Every_change_has_its_reason(SpecCase spec)
    {
        var rules = spec["rules"].Length == 0 ? [] : RuleParser.Parse(spec["rules"]);
        var script = Script.Find(spec["to"])!;
        var decisions = new EditionConverter(rules, new ConversionOptions(Regional: true, Style: true)).Explain(spec["source"], script);

        Assert.Equal(spec["decisions"], string.Join("; ", Assert.Single(decisions).Notable.Select(Describe)));
    }

    [Theory]
    [InlineData("兩天后说", true)]
    [InlineData("達里岡崖", true)]
    [InlineData("国家的头发", false)]
    [InlineData("他说“国家”", false)]
    [InlineData("他说-{}-“国家”", false)]
    [InlineData("王世杰说", false)]
    [InlineData("-{H|zh-hans:世杰;zh-hant:世杰}-王世杰说", true)]
    [InlineData("国家⏎⏎達里岡崖", true)]
    public void What_overrules_the_dictionaries_is_known_apart_from_quotation_marks(string article, bool overrules) => Assert.Equal(
        overrules,
        new EditionConverter([], ConversionOptions.CharactersOnly).Of(TinyArticle.Parse(article.Replace('⏎', '\n'))).Overrides(KnownScripts.Hant));

    [Theory]
    [InlineData("头发", 10, 100, "頭髮")]
    [InlineData("頭髮", 10, 100, "頭髮")]
    [InlineData("后", 1000, 4000, "後 后")]
    [InlineData("后来", 100, 500, "")]
    [InlineData("乌兰巴托", 1, 2, "")]
    public void A_word_has_its_frequency_and_the_forms_that_its_characters_do_not_give(string word, double atLeast, double atMost, string forms)
    {
        var facts = WordFacts.Of(word)!;

        Assert.InRange(facts.PerMillion, atLeast, atMost);
        Assert.Equal(forms, string.Join(' ', facts.Forms));
    }

    [Theory, InlineData("没有这句"), InlineData("乌兰巴")]
    public void What_is_no_word_has_none(string expression) => Assert.Null(WordFacts.Of(expression));

    /// <summary>By which results are matched with their sources, unit by unit.</summary>
    [Fact]
    public void The_dictionaries_of_no_script_change_the_number_of_characters()
    {
        var files = Script.All.SelectMany(script => OpenCcConfiguration.Read(script.OpenCcConfiguration).Chain).SelectMany(group => group.Files).Distinct().ToList();
        var changed = new List<string>();
        foreach (var file in files)
        {
            DictionaryFile.Visit(file, (key, values) =>
            {
                if (CharactersIn(key) != CharactersIn(DictionaryFile.First(values)))
                {
                    changed.Add($"{file}: {key} {values}");
                }
            });
        }

        Assert.NotEmpty(files);
        Assert.Empty(changed);
    }

    private static int CharactersIn(ReadOnlySpan<char> text) => text.ToString().EnumerateRunes().Count();

    private static string Describe(ConversionDecision decision) =>
        $"{decision.Source}→{decision.Result} {decision.Cause} {decision.Expression}{(decision.Overrides ? $" ({decision.Without})" : "")}";
}
