using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wikitext;

/// <summary>What can be wrong with wikitext (ED101-ED199). Nothing here stops a build: the text comes out as far as it is understood.</summary>
public static class WikitextDiagnostics
{
    public static readonly DiagnosticDescriptor TooDeep =
        new("ED100", Severity.Warning, "nested more deeply than {0} levels; what is deeper stands as text");

    public static readonly DiagnosticDescriptor NotClosed = new("ED101", Severity.Warning, "{0} is never closed");

    public static readonly DiagnosticDescriptor StrayBrackets =
        new("ED102", Severity.Warning, "'{0}' has no counterpart and stands as text");

    public static readonly DiagnosticDescriptor StrayTag = new("ED103", Severity.Warning, "the tag {0} opens or closes nothing here and is left out");

    public static readonly DiagnosticDescriptor CaptionHeadLost =
        new("ED104", Severity.Warning, "the caption of {0} has lost its beginning, up to its first link; stray ']]' at its end");

    public static readonly DiagnosticDescriptor CaptionLost =
        new("ED105", Severity.Warning, "the caption of {0} is lost; stray '{1}' behind the file");

    public static readonly DiagnosticDescriptor UnknownTemplate =
        new("ED110", Severity.Warning, "the template {0} is not known; {1} (uses: {2})");

    public static readonly DiagnosticDescriptor OpaqueNavigation =
        new("ED111", Severity.Info, "the content of the navigation box {0} is not in the source; only its name is shown");

    public static readonly DiagnosticDescriptor RuleGroup =
        new("ED112", Severity.Info, "the group of conversion rules '{0}' is not in the source; its rules are not applied");

    public static readonly DiagnosticDescriptor UndefinedReference =
        new("ED120", Severity.Warning, "the reference '{0}' is used but nowhere defined");

    public static readonly DiagnosticDescriptor RedefinedReference =
        new("ED121", Severity.Warning, "the reference '{0}' is defined a second time with another text; the first one counts");

    public static readonly DiagnosticDescriptor RefusedReference = new(
        "ED122",
        Severity.Warning,
        "no reference: it has neither name nor text, a number for a name, an attribute that references do not have, or another reference in it");

    public static readonly DiagnosticDescriptor MoreOfOneCode = new("ED199", Severity.Warning, "{0} more places have what {1} says");

    public static readonly DiagnosticDescriptor UnusedArgument =
        new("ED130", Severity.Info, "the argument '{0}' of {1} is not shown");
}
