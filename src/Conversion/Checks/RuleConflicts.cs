using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Checks;

/// <summary>Finds rules of one scope that contradict each other, so that only the first would apply.</summary>
public static class RuleConflicts
{
    /// <returns>Each later rule with the first one that it contradicts and the words that both match.</returns>
    public static ImmutableArray<RuleConflict> Find(IEnumerable<ConversionRule> rules, ImmutableArray<Script> scripts)
    {
        var first = new Dictionary<(Script, bool, RuleScope, string), ConversionRule>();
        var conflicts = ImmutableArray.CreateBuilder<RuleConflict>();
        foreach (var rule in rules)
        {
            var found = (from script in scripts
                         from key in rule.KeysFor(script)
                         let claim = (script, rule.Kind == RuleKind.Script, rule.Scope, ConversionCharacters.KeyOf(key))
                         where !first.TryAdd(claim, rule) && FormIn(script, first[claim]) != FormIn(script, rule)
                         select new RuleConflict(rule, first[claim], key, script)).ToList();
            conflicts.AddRange(found.Take(1));
        }

        return conflicts.ToImmutable();
    }

    private static string FormIn(Script script, ConversionRule rule) => rule.Forms.Nearest(script);
}

/// <param name="Words">The words that both match.</param>
/// <param name="Script">The script in which they differ.</param>
public sealed record RuleConflict(ConversionRule Rule, ConversionRule First, string Words, Script Script);
