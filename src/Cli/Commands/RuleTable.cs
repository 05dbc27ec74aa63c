using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// The rules of a page for one script at some point of it, as MediaWiki's table of them: what becomes of which words. Every form that a rule
/// names is met in the text and becomes that of the script; the left side of an arrow only where the arrow names the script's own variant.
/// </summary>
internal sealed class RuleTable(Script to)
{
    private readonly Dictionary<string, VariantRule> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<int> _lengths = [];

    /// <summary>Takes the rules that begin before an offset, and tells which is the next.</summary>
    public int Take(ImmutableArray<VariantRule> rules, int next, int end)
    {
        for (; HasBefore(rules, next, end); next++)
        {
            foreach (var (from, rule) in PairsOf(rules[next]))
            {
                Set(from, rules[next].Removes ? null : rule);
            }
        }

        return next;
    }

    public static bool HasBefore(ImmutableArray<VariantRule> rules, int next, int end) => next < rules.Length && rules[next].Span.Start < end;

    /// <summary>Those of the rules whose words stand in a part of the page.</summary>
    public ImmutableArray<VariantRule> RulesFor(Document part)
    {
        var found = new HashSet<VariantRule>(ReferenceEqualityComparer.Instance);
        var lookup = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (_, content) in _rules.Count == 0 ? [] : FlowCollector.Collect(part))
        {
            var text = TextFlow.TextOf(content);
            for (var i = 0; i < text.Length; i++)
            {
                foreach (var length in _lengths)
                {
                    if (i + length <= text.Length && lookup.TryGetValue(text.AsSpan(i, length), out var rule))
                    {
                        found.Add(rule);
                    }
                }
            }
        }

        return [.. found];
    }

    private void Set(string from, VariantRule? rule)
    {
        _rules.Remove(from);
        if (rule is not null && from.Length > 0)
        {
            _rules.Add(from, rule);
            _lengths.Add(from.Length);
        }
    }

    private IEnumerable<(string From, VariantRule Rule)> PairsOf(VariantRule rule)
    {
        var (own, all) = (rule.Forms.For(to), rule.Forms.Forms);
        foreach (var form in own is { From: null } ? all.Where(form => form.From is null) : [])
        {
            yield return Pair(rule, TextFlow.TextOf(form.Content), own!);
        }

        foreach (var form in all.Where(form => form.From is not null && form.Variant == to.WikiVariants[0]))
        {
            yield return Pair(rule, form.From!, form);
        }
    }

    private (string From, VariantRule Rule) Pair(VariantRule rule, string from, VariantForm form) =>
        (from, rule with { Forms = new VariantForms([new VariantForm(to.WikiVariants[0], form.Content, from)]), Removes = false });
}
