using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
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

    private static string Describe(ConversionDecision decision) =>
        $"{decision.Source}→{decision.Result} {decision.Cause} {decision.Expression}{(decision.Overrides ? $" ({decision.Without})" : "")}";
}
