using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Lowers to info what the editors accept of the source's damage: warnings of the code on lines that hold the quotation. An entry
/// that accepts nothing is a warning itself, so that the list cannot outlive what it excuses.
/// </summary>
internal static class AcceptedDamageFilter
{
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AcceptedDamage> accepted)
    {
        var idle = accepted.Where(entry => !diagnostics.Any(diagnostic => Accepts(entry, diagnostic)));
        var bag = new DiagnosticBag();
        bag.AddRange(diagnostics.Select(diagnostic => accepted.Any(entry => Accepts(entry, diagnostic))
            ? diagnostic with { Severity = Severity.Info }
            : diagnostic));
        bag.AddRange(idle.Select(entry => PipelineDiagnostics.AcceptedNothing.At(entry.Location, entry.Code, entry.Quote)));
        return bag.ToSorted();
    }

    private static bool Accepts(AcceptedDamage entry, Diagnostic diagnostic) =>
        diagnostic.Descriptor.Severity == Severity.Warning
        && diagnostic.Code == entry.Code
        && LinesOf(diagnostic.Location).Contains(entry.Quote, StringComparison.Ordinal);

    /// <summary>The source lines that a diagnostic touches, from the first to the last.</summary>
    private static string LinesOf(Location location)
    {
        var lines = location.Source.Lines;
        var (first, last) = (lines.SpanOfLine(location.Start.Line), lines.SpanOfLine(location.End.Line));
        return location.Source.Content[first.Start..last.End];
    }
}
