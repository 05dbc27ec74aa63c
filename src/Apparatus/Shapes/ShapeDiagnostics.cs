using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>What can be wrong with keys and values (ED320-ED330).</summary>
public static class ShapeDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey =
        new("ED320", Severity.Error, "unknown key '{0}'");

    public static readonly DiagnosticDescriptor MissingKey =
        new("ED321", Severity.Error, "{0}the key '{1}' is missing");

    public static readonly DiagnosticDescriptor WrongKind =
        new("ED322", Severity.Error, "{0} must be {1}, not {2}");

    public static readonly DiagnosticDescriptor UnknownValue =
        new("ED323", Severity.Error, "'{0}' is no value of {1}");

    public static readonly DiagnosticDescriptor EmptyValue =
        new("ED324", Severity.Error, "{0} is empty; write a value or remove the key");

    public static readonly DiagnosticDescriptor InvalidNumber =
        new("ED325", Severity.Error, "{0} must be {1}, not '{2}'");

    public static readonly DiagnosticDescriptor InvalidId =
        new("ED326", Severity.Error, "'{0}' is no id: lower-case letters a-z, digits and hyphens only");

    public static readonly DiagnosticDescriptor InvalidDate =
        new("ED327", Severity.Error, "'{0}' is no date: {1}");

    public static readonly DiagnosticDescriptor InvalidAddress =
        new("ED328", Severity.Error, "'{0}' is no address: {1}");

    public static readonly DiagnosticDescriptor InvalidMediaName =
        new("ED329", Severity.Error, "'{0}' is no name of a file: {1}");

    public static readonly DiagnosticDescriptor InvalidText =
        new("ED330", Severity.Error, "'{0}' is not {1}");

    public static readonly DiagnosticDescriptor OtherScript =
        new("ED332", Severity.Warning, "'{0}' is no character of {1}, and the text stands under the key of that script: readers would see it so");

    public static readonly DiagnosticDescriptor CutByRemark =
        new("ED333", Severity.Warning, "'{0}' is a remark for YAML: the text ends before it");
}
