using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Text.Input;

/// <summary>Diagnostics on the encoding of files (ED001-ED019).</summary>
public static class TextDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidUtf8 =
        new("ED001", Severity.Error, "not UTF-8: the byte(s) {0} at byte offset {1} are not a character; save the file as UTF-8");

    public static readonly DiagnosticDescriptor MoreInvalidUtf8 =
        new("ED002", Severity.Error, "{0} more places in this file are not UTF-8");

    public static readonly DiagnosticDescriptor OtherEncoding =
        new("ED003", Severity.Error, "the file was saved in another encoding, probably {0}; save it as UTF-8");
}
