using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Lowers accepted damage of the source to info: warnings with the entry's code on lines that contain its quotation. An entry
/// that matches nothing is itself a warning, so that the list stays current.
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
