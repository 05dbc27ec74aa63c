using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline.Revisions;

/// <summary>Warnings that need the old revision to compare with: what moved, and what fell out of use.</summary>
internal static class RevisionWarnings
{
    public static ImmutableArray<Diagnostic> AddTo(ImmutableArray<Diagnostic> diagnostics, RevisionEffects effects)
    {
        var lost = effects.Anchors.Where(anchor => anchor.Fate == AnchorFate.Lost)
            .ToLookup(anchor => (anchor.Location.Path, anchor.Location.Span));
        var bag = new DiagnosticBag();
        bag.AddRange(diagnostics.Select(diagnostic => lost[(diagnostic.Location.Path, diagnostic.Location.Span)].FirstOrDefault() is { From: { } place }
            ? diagnostic.WithNote($"so far it stands in {place.Name}", place.Location)
            : diagnostic));
        bag.AddRange(effects.Anchors.Select(Warning).OfType<Diagnostic>());
        return bag.ToSorted();
    }

    private static Diagnostic? Warning(AnchorChange anchor) => (anchor.Kind, anchor.Fate) switch
    {
        (AnchorKind.Note, AnchorFate.Moves) => Moves(RevisionDiagnostics.NoteMoves, anchor),
        (AnchorKind.Event, AnchorFate.Moves) => Moves(RevisionDiagnostics.EventMoves, anchor),
        (AnchorKind.Rule, AnchorFate.Lost) => Lost(RevisionDiagnostics.RuleHoldsNowhere, anchor),
        (AnchorKind.Figure, AnchorFate.Lost) => Lost(RevisionDiagnostics.FigureGone, anchor),
        _ => null,
    };

    private static Diagnostic Moves(DiagnosticDescriptor descriptor, AnchorChange anchor) => descriptor
        .At(anchor.Location, anchor.From!.Name, anchor.To!.Name)
        .WithNote($"so far it stands in {anchor.From.Name}", anchor.From.Location)
        .WithNote($"it would stand in {anchor.To.Name}", anchor.To.Location);

    private static Diagnostic Lost(DiagnosticDescriptor descriptor, AnchorChange anchor) => descriptor
        .At(anchor.Location, anchor.From!.Id.StartsWith("s-", StringComparison.Ordinal) ? "section" : "passage")
        .WithNote($"so far it stands in {anchor.From.Name}", anchor.From.Location);
}
