using System.Globalization;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>
/// One kind of problem: its stable code, its severity, and the composite format of its message. Each stage keeps its
/// descriptors in one file, and each code has a paragraph in docs/diagnostics.md.
/// Codes: ED0xx text and input, ED1xx wikitext, ED2xx conversion, ED3xx YAML, ED4xx notes and anchoring, ED5xx glossary,
/// ED6xx pages, ED7xx publishing.
/// </summary>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string MessageFormat)
{
    public Diagnostic At(Location location, params ReadOnlySpan<object?> arguments) =>
        new(this, location, string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments));
}
