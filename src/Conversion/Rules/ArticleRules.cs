using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion.Rules;

/// <summary>The article's own rules for the whole page: NoteTA, <c>-{H|…}-</c>, <c>-{A|…}-</c>.</summary>
internal static class ArticleRules
{
    /// <param name="scripts">The scripts whose forms occur in the text.</param>
    public static ImmutableArray<ConversionRule> Of(Document document, ImmutableArray<Script> scripts)
    {
        var (rules, places) = (new List<ConversionRule?>(), new Dictionary<(PerScript<string> Forms, string? From), int>());
        foreach (var rule in document.VariantRules)
        {
            foreach (var own in Of(rule, scripts, new Location(document.Source, rule.Span)))
            {
                if (places.Remove((own.Forms, own.From), out var earlier))
                {
                    rules[earlier] = null;
                }

                if (!rule.Removes)
                {
                    places.Add((own.Forms, own.From), rules.Count);
                    rules.Add(own);
                }
            }
        }

        return [.. rules.OfType<ConversionRule>()];
    }

    private static IEnumerable<ConversionRule> Of(VariantRule rule, ImmutableArray<Script> scripts, Location location)
    {
        var oneWay = scripts.Select(script => OneWay(rule.Forms.For(script), script, location));
        var forms = PerScript.Present(script => scripts.Contains(script) ? TextOf(rule.Forms.For(script)) : null);
        return oneWay.OfType<ConversionRule>().Concat(forms is not { Scripts.Length: > 1 } ? [] : [Create(forms, null, location)]);
    }

    private static ConversionRule? OneWay(VariantForm? form, Script script, Location location) => form switch
    {
        { From: { Length: > 0 } from } when TextFlow.TextOf(form.Content) is { Length: > 0 } text =>
            Create(PerScript.Just(script, text), from, location),
        _ => null,
    };

    private static string? TextOf(VariantForm? form) =>
        form is { From: null } && TextFlow.TextOf(form.Content) is { Length: > 0 } text ? text : null;

    /// <summary>If only characters differ, it is a rule of script; otherwise one of words, for narrative only.</summary>
    private static ConversionRule Create(PerScript<string> forms, string? from, Location location)
    {
        var rule = new ConversionRule
        {
            Kind = RuleKind.Script,
            Forms = forms,
            From = from,
            Reason = "rule of the article",
            Location = location,
        };
        return rule.IsSameWord ? rule : rule with { Kind = RuleKind.Regional };
    }
}
