using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Uses;

/// <summary>Diagnostics on what editors wrote for parts of the article that it does not have (ED420-ED429).</summary>
public static class UseDiagnostics
{
    public static readonly DiagnosticDescriptor ScopeMissing =
        new("ED420", Severity.Warning, "the rule holds nowhere: the article has no {0} '{1}'");

    public static readonly DiagnosticDescriptor RuleUnused =
        new("ED421", Severity.Warning, "the rule changes nothing: its words stand neither in the article nor in the editors' texts");

    public static readonly DiagnosticDescriptor FigureMissing =
        new("ED422", Severity.Warning, "the article shows no file '{0}': what is said of it here is lost");
}
