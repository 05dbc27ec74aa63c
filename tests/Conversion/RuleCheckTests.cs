using MongoliaEdition.Conversion.Checks;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class RuleCheckTests
{
    [Theory, Spec("Conversion/Specs/rule-conflicts.md")]
    public void Of_two_rules_that_contradict_each_other_the_later_is_told(SpecCase spec)
    {
        var conflicts = RuleConflicts.Find(RuleParser.Parse(spec["rules"]), Script.Default);

        Assert.Equal(spec["told"], string.Join("; ", conflicts.Select(conflict =>
            $"{conflict.Words} {conflict.Script.Tag}: {conflict.First.Forms[conflict.Script]}, {conflict.Rule.Forms[conflict.Script]}")));
    }

    [Theory, Spec("Conversion/Specs/broken-words.md")]
    public void A_rule_for_one_character_may_break_words(SpecCase spec)
    {
        var rules = RuleParser.Parse(spec["rules"]);

        Assert.Equal(spec["broken"], string.Join('、', BrokenWords.Of(rules[0], rules[1..])));
    }
}
