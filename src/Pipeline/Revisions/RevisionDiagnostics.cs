using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline.Revisions;

/// <summary>Effects of a new revision other than quotations no longer found (ED065-ED069).</summary>
public static class RevisionDiagnostics
{
    public static readonly DiagnosticDescriptor NoteMoves =
        new("ED065", Severity.Warning, "the note would move from {0} to {1}: its words stand there now");

    public static readonly DiagnosticDescriptor EventMoves =
        new("ED066", Severity.Warning, "the passage would move from {0} to {1}: its words stand there now");

    public static readonly DiagnosticDescriptor RuleHoldsNowhere =
        new("ED067", Severity.Warning, "the rule would hold nowhere any more: its {0} is not in the new revision");

    public static readonly DiagnosticDescriptor FigureGone =
        new("ED068", Severity.Warning, "the new revision does not show this file any more");
}
