using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a rule of conversion.yml.</summary>
internal static class ConversionRuleReader
{
    /// <summary>The rule; null if its kind or a form is missing or they do not match, which has been reported.</summary>
    public static ConversionRule? Read(YamlMap map, LoadingContext context)
    {
        var forms = PerScript.Present(script => map.Scalar(script.Tag));
        if (forms is null || !Script.Default.All(forms.Covers) || Shapes.ChoiceNames<RuleKind>.Find(map.Text("kind")) is not { } kind)
        {
            return null;
        }

        var rule = new ConversionRule
        {
            Kind = kind,
            Forms = forms.Select((_, form) => form.Text.Trim()),
            Also = [.. map.Scalars("also").Select(form => form.Text.Trim())],
            Scope = Scope(map),
            Reason = map.Text("reason"),
            Location = forms.First.Location,
        };
        return IsSound(rule, forms, context) ? rule : null;
    }

    private static bool IsSound(ConversionRule rule, PerScript<YamlScalar> forms, LoadingContext context)
    {
        if (rule is { Kind: RuleKind.Script, KeepsLength: false })
        {
            var (all, first) = (rule.Forms, Length(rule.Forms.First));
            var uneven = all.Scripts.FirstOrDefault(script => Length(all[script]) != first) ?? all.Scripts[^1];
            context.Diagnostics.Add(LoadingDiagnostics.UnevenRule.At(forms[uneven].Location, first, Length(all[uneven]))
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
