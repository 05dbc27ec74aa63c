using System.Globalization;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>
/// One kind of problem: its stable code, its severity, and the composite format of its message. docs/diagnostics.md assigns the
/// ranges of codes and documents each code.
/// </summary>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string MessageFormat)
{
    public Diagnostic At(Location location, params ReadOnlySpan<object?> arguments) =>
        new(this, location, Visible.Of(string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments)));
}
