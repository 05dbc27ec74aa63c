using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Checks;

/// <summary>Finds dictionary words that a rule for a single character would break.</summary>
public static class BrokenWords
{
    private static readonly Lazy<ImmutableArray<(string Key, string Value)>> Phrases = new(() =>
        [.. DictionaryFile.Read("opencc/STPhrases.txt").Select(entry => (entry.Key, entry.Values[0])).Where(entry => entry.Key.Length == entry.Item2.Length)]);

    /// <summary>The words in correct Traditional; none unless the rule is for one character in the whole edition.</summary>
    /// <param name="others">Longer rules, which win over this one.</param>
    public static IEnumerable<string> Of(ConversionRule rule, IEnumerable<ConversionRule> others)
    {
        if (rule.Scope != RuleScope.Edition || rule.Kind != RuleKind.Script || rule.Forms.Values.Any(form => form.Length != 1))
        {
            return [];
        }

        var written = VariantOf(rule.Forms.Nearest(Script.First)[0]);
        var keys = rule.Forms.Values.Concat(rule.Also).Where(form => form.Length == 1).Select(form => form[0]).ToHashSet();
        var whole = others.Select(other => other.Forms.Nearest(Script.First)).Where(form => form.Length > 1 && keys.Overlaps(form)).ToList();
        return from phrase in Phrases.Value
               where phrase.Key.Zip(phrase.Value).Any(pair => keys.Contains(pair.First) && VariantOf(pair.Second) != written)
               where !whole.Exists(word => phrase.Value.Contains(word, StringComparison.Ordinal))
               select phrase.Value;
    }

    private static char VariantOf(char character) => MixedScriptDictionary.Instance.VariantOf(character);
}
