using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion.Rules;

/// <summary>The rules that an article itself gives for the whole page: NoteTA, <c>-{H|…}-</c>, <c>-{A|…}-</c>.</summary>
internal static class ArticleRules
{
    public static ImmutableArray<ConversionRule> Of(Document document)
    {
        var rules = new List<ConversionRule>();
        foreach (var rule in document.VariantRules)
        {
            var own = Of(rule, new Location(document.Source, rule.Span)).ToList();
            rules.RemoveAll(earlier => own.Exists(other => IsSame(earlier, other)));
            rules.AddRange(rule.Removes ? [] : own);
        }

        return [.. rules];
    }

    private static IEnumerable<ConversionRule> Of(VariantRule rule, Location location)
    {
        var oneWay = Enum.GetValues<Script>().Select(script => OneWay(rule.Forms.For(script), script, location));
        var (hant, hans) = (TextOf(rule.Forms.For(Script.Hant)), TextOf(rule.Forms.For(Script.Hans)));
        return oneWay.OfType<ConversionRule>().Concat(hant is null || hans is null ? [] : [Create(hant, hans, null, location)]);
    }

    private static ConversionRule? OneWay(VariantForm? form, Script script, Location location) => form switch
    {
        { From: { Length: > 0 } from } when TextFlow.TextOf(form.Content) is { Length: > 0 } text =>
            script == Script.Hant ? Create(text, from, script, location) : Create(from, text, script, location),
        _ => null,
    };

    private static string? TextOf(VariantForm? form) =>
        form is { From: null } && TextFlow.TextOf(form.Content) is { Length: > 0 } text ? text : null;

    /// <summary>Where only characters differ it is a rule of script; a rule of words is an editor's choice, in narrative only.</summary>
    private static ConversionRule Create(string hant, string hans, Script? onlyTo, Location location)
    {
        var rule = new ConversionRule
        {
            Kind = RuleKind.Script,
            Hant = hant,
            Hans = hans,
            OnlyTo = onlyTo,
            Reason = "rule of the article",
            Location = location,
        };
        return rule.IsSameWord ? rule : rule with { Kind = RuleKind.Regional };
    }

    private static bool IsSame(ConversionRule left, ConversionRule right) =>
        left.Hant == right.Hant && left.Hans == right.Hans && left.OnlyTo == right.OnlyTo;
}
