using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Cli.Explanations;

/// <summary>Explains why a part of the text was converted as it was.</summary>
internal static class DecisionReason
{
    public static string Of(ConversionDecision decision) => decision.Cause switch
    {
        ConversionCause.Character => "each character for itself",
        ConversionCause.Phrase => $"as in the phrase {decision.Expression}",
        ConversionCause.KeptInContext => "a character of both scripts, kept: the clause is in Traditional",
        ConversionCause.ConvertedInContext => "a character of both scripts, converted: the clause is in Simplified",
        ConversionCause.AuthorContext => "behind an author's name",
        ConversionCause.Quotation => "a quotation mark, by the depth of its quotation",
        ConversionCause.Protected => "protected: the source says how it is written, or it is no Chinese",
        ConversionCause.Rule when decision.Rule is { } rule => OfRule(rule),
        _ => decision.Cause.ToString(),
    };

    private static string OfRule(ConversionRule rule)
    {
        var reason = rule.Reason is { Length: > 0 } given ? $", {given}" : "";
        return $"rule {string.Join(" / ", rule.Sides)} ({rule.Kind.ToString().ToLowerInvariant()}{reason}), {rule.Location.Path}:{rule.Location.Start}";
    }
}
