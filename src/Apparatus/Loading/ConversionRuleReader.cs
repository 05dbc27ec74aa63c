using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a rule of conversion.yml.</summary>
internal static class ConversionRuleReader
{
    /// <summary>The rule; null without kind or one of its forms, or if they do not fit each other, which has been reported.</summary>
    public static ConversionRule? Read(YamlMap map, LoadingContext context)
    {
        var (hant, hans) = (map.Scalar("zh-Hant"), map.Scalar("zh-Hans"));
        if (hant is null || hans is null || Shapes.ChoiceNames<RuleKind>.Find(map.Text("kind")) is not { } kind)
        {
            return null;
        }

        var rule = new ConversionRule
        {
            Kind = kind,
            Hant = hant.Text.Trim(),
            Hans = hans.Text.Trim(),
            Also = [.. map.Scalars("also").Select(form => form.Text.Trim())],
            Scope = Scope(map),
            Reason = map.Text("reason"),
            Location = hant.Location,
        };
        return IsSound(rule, hans, context) ? rule : null;
    }

    private static bool IsSound(ConversionRule rule, YamlScalar hans, LoadingContext context)
    {
        if (rule is { Kind: RuleKind.Script, KeepsLength: false })
        {
            context.Diagnostics.Add(LoadingDiagnostics.UnevenRule.At(hans.Location, Length(rule.Hant), Length(rule.Hans))
                .WithNote("a word that the two sides say differently is of the kind regional"));
            return false;
        }

        return true;
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static RuleScope Scope(YamlMap map) => map.Map("scope") switch
    {
        { } scope when scope.Text("section") is { } section => new RuleScope(RuleScopeKind.Section, section),
        { } scope when scope.Text("passage") is { } passage => new RuleScope(RuleScopeKind.Passage, passage),
        _ => RuleScope.Edition,
    };
}
