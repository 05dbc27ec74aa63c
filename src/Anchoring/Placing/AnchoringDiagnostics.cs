using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Diagnostics on quotations that should have a place in the article or in a note (ED401-ED419).</summary>
public static class AnchoringDiagnostics
{
    public static readonly DiagnosticDescriptor NotFound =
        new("ED401", Severity.Error, "the quotation is not in {0}: {1}");

    public static readonly DiagnosticDescriptor Ambiguous =
        new("ED402", Severity.Error, "the quotation stands in {0} places of {1}; say which by prefix, suffix or occurrence: {2}");

    public static readonly DiagnosticDescriptor TooShort =
        new("ED403", Severity.Error, "the quotation is too short: it needs two letters, digits or characters besides punctuation: {0}");

    public static readonly DiagnosticDescriptor AcrossBlocks =
        new("ED404", Severity.Error, "the quotation runs across {0}; quote from one paragraph, heading, item or note only");

    public static readonly DiagnosticDescriptor OtherDomain =
        new("ED405", Severity.Error, "the quotation is not in the article's {0}, but in its {1}; add 'in: {2}' to the target");

    public static readonly DiagnosticDescriptor OtherContext =
        new("ED406", Severity.Error, "the quotation is there, but not with this {0} next to it");

    public static readonly DiagnosticDescriptor OccurrenceTooHigh =
        new("ED407", Severity.Error, "there is no occurrence {0} of the quotation: it stands in {1} {2}");
}
