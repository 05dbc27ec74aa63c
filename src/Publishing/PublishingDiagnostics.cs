using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing;

/// <summary>Diagnostics on finished pages and the output folder (ED7xx).</summary>
public static class PublishingDiagnostics
{
    public static readonly DiagnosticDescriptor ForeignOutputFolder = new("ED701", Severity.Error,
        "the output folder is not empty and was not written by this program; name another one with --output, or empty it yourself");

    public static readonly DiagnosticDescriptor OutputIsFile = new("ED702", Severity.Error,
        "the output folder is a file; name another one with --output");

    public static readonly DiagnosticDescriptor OutputUnwritable = new("ED703", Severity.Error,
        "the output folder cannot be written: {0}");

    public static readonly DiagnosticDescriptor UnknownOutput = new("ED704", Severity.Error,
        "'{0}' is no output");

    public static readonly DiagnosticDescriptor KeptIsWritten = new("ED705", Severity.Error,
        "'{0}' is named under keep in edition.yml, and the edition writes it itself");

    public static readonly DiagnosticDescriptor NoAddress = new("ED706", Severity.Info,
        "the address of the site is not known, so these outputs and the page for missing addresses are left out: {0}");

    public static readonly DiagnosticDescriptor BrokenLink = new("ED711", Severity.Error,
        "the link to '{0}' leads nowhere: there is no page '{1}'");

    public static readonly DiagnosticDescriptor BrokenFragment = new("ED712", Severity.Error,
        "the link to '{0}' leads to the page '{1}', but nothing there has the id '{2}'");

    public static readonly DiagnosticDescriptor DuplicateId = new("ED713", Severity.Error,
        "the id '{0}' stands twice on the page");

    public static readonly DiagnosticDescriptor OutsideResource = new("ED714", Severity.Error,
        "the page loads '{0}' from another host; an edition must work without a network");

    public static readonly DiagnosticDescriptor UnequalTrees = new("ED715", Severity.Error,
        "the scripts differ: '{0}' is only in {1}");

    public static readonly DiagnosticDescriptor OnePath = new("ED716", Severity.Error,
        "{0} files of the edition would have this one path");
}
