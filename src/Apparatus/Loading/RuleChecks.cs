using System.Buffers;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Conversion.Checks;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Checks the rules of conversion.yml against each other and against the dictionaries.</summary>
internal static class RuleChecks
{
    private const int MostWords = 5;
    private static readonly SearchValues<char> Markup = SearchValues.Create("\n<>{}[]|\\");

    public static void Check(ImmutableArray<ConversionRule> rules, LoadingContext context)
    {
        var first = new Dictionary<string, ConversionRule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!first.TryAdd(IdentityOf(rule), rule))
            {
                context.Diagnostics.Add(LoadingDiagnostics.RuleTwice.At(rule.Location).WithNote("it stands here first", first[IdentityOf(rule)].Location));
            }

            context.Diagnostics.AddRange(new[] { Swapped(rule), Breaks(rule, rules), NoPlainWords(rule) }.OfType<Diagnostic>());
        }

        context.Diagnostics.AddRange(RuleConflicts.Find(first.Values, Script.Default).Select(Contradicts));
    }

    private static string IdentityOf(ConversionRule rule) => $"{rule.Kind} {rule.Scope} {string.Join('/', rule.Forms.Scripts.Select(script => $"{script}:{rule.Forms[script]}"))} {string.Join('/', rule.Also)}";

    private static Diagnostic Contradicts(RuleConflict conflict) => LoadingDiagnostics.RulesContradict
        .At(conflict.Rule.Location, conflict.Words, conflict.First.Forms.Nearest(conflict.Script), conflict.Rule.Forms.Nearest(conflict.Script), conflict.Script.Tag)
        .WithNote("the other rule, which would hold", conflict.First.Location);

    /// <summary>A side may well have a character of the other script, but hardly each side those of the other one.</summary>
    private static Diagnostic? Swapped(ConversionRule rule)
    {
        var written = Script.Default.ToDictionary(script => script, script => WrittenScript.Of(rule.Forms[script]));
        var (strange, own) = (
            Script.Default.Count(script => written[script] is { } set && set != script.Characters),
            Script.Default.Count(script => written[script] is { } set && set == script.Characters));
        return strange > 0 && own == 0
            ? LoadingDiagnostics.RuleSwapped.At(rule.Location, string.Join(", ", Script.Default.Zip(Script.Default.Reverse(), (script, other) => $"{script.Tag}: {rule.Forms[other]}")))
            : null;
    }

    private static Diagnostic? Breaks(ConversionRule rule, ImmutableArray<ConversionRule> rules)
    {
        var words = BrokenWords.Of(rule, rules).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : LoadingDiagnostics.RuleBreaksWords
            .At(rule.Location, rule.Forms.First, string.Join("、", words.Take(MostWords)) + (words.Count > MostWords ? FormattableString.Invariant($" and {words.Count - MostWords} more") : ""))
            .WithNote("write a rule for each word of the article that is meant, or limit this one with scope");
    }

    private static Diagnostic? NoPlainWords(ConversionRule rule) =>
        rule.Sides.Concat(rule.Also).FirstOrDefault(side => side.AsSpan().ContainsAny(Markup)) is { } side
            ? LoadingDiagnostics.RuleOfMarkup.At(rule.Location, side.ReplaceLineEndings("⏎"))
            : null;
}
