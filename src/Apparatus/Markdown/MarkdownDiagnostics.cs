using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>What can be wrong in Markdown (ED370-ED379).</summary>
public static class MarkdownDiagnostics
{
    public static readonly DiagnosticDescriptor RawHtml =
        new("ED370", Severity.Error, "HTML is not read in Markdown: '{0}'");

    public static readonly DiagnosticDescriptor ForbiddenLink =
        new("ED371", Severity.Error, "the link to '{0}' is not allowed: {1}");

    public static readonly DiagnosticDescriptor UnsupportedMarkdown =
        new("ED372", Severity.Error, "no {0} here");

    public static readonly DiagnosticDescriptor UnclosedEmphasis =
        new("ED373", Severity.Error, "asterisks that neither begin nor end an emphasis");

    public static readonly DiagnosticDescriptor MarkdownTooDeep =
        new("ED374", Severity.Error, "the Markdown is nested too deeply to be read");

    public static readonly DiagnosticDescriptor MarkdownTooLong =
        new("ED375", Severity.Error, "the Markdown has {0} characters; more than {1} are not read");

    public static readonly DiagnosticDescriptor Footnote =
        new("ED376", Severity.Error, "a footnote: '{0}'; there are none in notes, entries and pages");

    public static readonly DiagnosticDescriptor ForeignMarkup =
        new("ED377", Severity.Warning, "'{0}' is {1} and no Markdown that is read here: readers would see it as it stands, or not at all");

    public static readonly DiagnosticDescriptor LostNumber =
        new("ED378", Severity.Warning, "'{0}' at the beginning of a line makes it an item of a numbered list, and readers would see the number {1}");

    public static readonly DiagnosticDescriptor NothingToRead =
        new("ED379", Severity.Error, "there is nothing in this text that a reader would see");
}
