using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wiki;

/// <summary>What can go wrong between the program and a wiki (ED800-ED819).</summary>
public static class WikiDiagnostics
{
    public static readonly DiagnosticDescriptor Unreachable =
        new("ED800", Severity.Error, "the wiki cannot be reached: {0}; try again later");

    public static readonly DiagnosticDescriptor Refused =
        new("ED801", Severity.Error, "the wiki answered {0}");

    public static readonly DiagnosticDescriptor StillBusy =
        new("ED802", Severity.Error, "the wiki is busy and asks to come back later{0}; try again then, what was brought is kept");

    public static readonly DiagnosticDescriptor ForeignHost =
        new("ED803", Severity.Error, "leads to {0}, which is no host of this wiki, and is not followed");

    public static readonly DiagnosticDescriptor TooLarge =
        new("ED804", Severity.Error, "is larger than {0} bytes, and is not read to its end");

    public static readonly DiagnosticDescriptor NoJson =
        new("ED805", Severity.Error, "is no answer of MediaWiki's API: {0}; name the API's address in edition.yml, source: api");

    public static readonly DiagnosticDescriptor ApiError =
        new("ED806", Severity.Error, "the wiki refuses: {0} ({1})");

    public static readonly DiagnosticDescriptor NoWiki =
        new("ED807", Severity.Error, "no MediaWiki was found here; name the API's address in edition.yml, source: api");

    public static readonly DiagnosticDescriptor InsecureAddress =
        new("ED808", Severity.Error, "must begin with https://: only a wiki on this machine is read without encryption");

    public static readonly DiagnosticDescriptor PageMissing =
        new("ED809", Severity.Error, "the wiki has no {0}");

    public static readonly DiagnosticDescriptor WrongChecksum =
        new("ED810", Severity.Error, "{0} did not arrive as the wiki has it: its checksum is {1}, the wiki says {2}; try again");

    public static readonly DiagnosticDescriptor TooDamaged =
        new("ED811", Severity.Error, "{0} is not what the wiki says: {1}");

    public static readonly DiagnosticDescriptor FileMissing =
        new("ED812", Severity.Warning, "the wiki has no file '{0}'; the edition goes on without it");

    public static readonly DiagnosticDescriptor ActiveFile =
        new("ED813", Severity.Warning, "the drawing '{0}' does more than show a picture: {1}; the edition goes on without it");
}
