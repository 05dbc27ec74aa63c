using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Conversion;

/// <summary>What conversion finds wrong in a text or a rule (ED200-ED219).</summary>
public static class ConversionDiagnostics
{
    public static readonly DiagnosticDescriptor QuotationNeverEnds =
        new("ED201", Severity.Warning, "the quotation that {0} opens here never ends");

    public static readonly DiagnosticDescriptor QuotationNeverBegan =
        new("ED202", Severity.Warning, "{0} closes no quotation");

    public static readonly DiagnosticDescriptor RuleChangesLength =
        new("ED203", Severity.Error, "a rule of kind script must keep the number of characters: '{0}' has {1}, '{2}' has {3}");
}
