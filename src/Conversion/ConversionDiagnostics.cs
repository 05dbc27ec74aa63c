using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion;

/// <summary>Problems that conversion finds in a text or a rule (ED200-ED219).</summary>
public static class ConversionDiagnostics
{
    public static readonly DiagnosticDescriptor QuotationNeverEnds =
        new("ED201", Severity.Warning, "the quotation that {0} opens here never ends");

    public static readonly DiagnosticDescriptor QuotationNeverBegan =
        new("ED202", Severity.Warning, "{0} closes no quotation");

    public static readonly DiagnosticDescriptor RuleChangesWord = new("ED203", Severity.Error,
        "a rule of kind script writes one word in other characters; '{0}' and '{1}' are different words: make it regional");
}
