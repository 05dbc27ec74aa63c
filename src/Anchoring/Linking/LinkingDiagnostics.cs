using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Diagnostics on the labels of glossary entries (ED501-ED519).</summary>
public static class LinkingDiagnostics
{
    public static readonly DiagnosticDescriptor LabelClaimedTwice = new("ED501", Severity.Error,
        "the label '{0}' links to this entry and to {1}: which is meant? Take it out of one of them, or name it there under link: never");

    public static readonly DiagnosticDescriptor LabelTooShort = new("ED502", Severity.Warning,
        "the label '{0}' is a single character and would link wherever that character stands; name it under link: never, or set link: policy: none");

    public static readonly DiagnosticDescriptor NeverMentioned = new("ED503", Severity.Warning,
        "the entry is mentioned neither in the article nor in a published note; add the label the article uses, or set context: true if it is needed as background");
}
