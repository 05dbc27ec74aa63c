using System.Globalization;
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
        ConversionCause.Phrase => $"as in the word {decision.Expression}{OfWord(decision.Expression)}",
        ConversionCause.KeptInContext => $"a character of both scripts, kept: the clause is in Traditional{OfWord(decision.Expression)}",
        ConversionCause.ConvertedInContext => $"a character of both scripts, converted: the clause is in Simplified{OfWord(decision.Expression)}",
        ConversionCause.AuthorContext => "behind an author's name",
        ConversionCause.Quotation => "a quotation mark, by the depth of its quotation",
        ConversionCause.Protected => "protected: the source says how it is written, or it is no Chinese",
        ConversionCause.Rule when decision.Rule is { } rule => OfRule(rule),
        _ => decision.Cause.ToString(),
    };

    /// <summary>How frequent the word is, and which forms there were to choose from.</summary>
    private static string OfWord(string word)
    {
        if (WordFacts.Of(word) is not { } facts)
        {
            return "";
        }

        var forms = facts.Forms.Length > 1 ? $"; its forms: {string.Join(' ', facts.Forms)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $" ({facts.PerMillion:0.0} in a million words{forms})");
    }

    private static string OfRule(ConversionRule rule)
    {
        var reason = rule.Reason is { Length: > 0 } given ? $", {given}" : "";
        return $"rule {string.Join(" / ", rule.Sides)} ({rule.Kind.ToString().ToLowerInvariant()}{reason}), {rule.Location.Path}:{rule.Location.Start}";
    }
}
