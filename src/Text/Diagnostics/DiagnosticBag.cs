using System.Collections.Immutable;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>Collects the diagnostics of a run, so that all are reported together. Not thread-safe.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>Sorted by path, place and code, so that output is stable; duplicates from different scripts are merged.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => _diagnostics.Count == 0 ? [] : Sorted();

    private ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _diagnostics
            .Distinct()
            .OrderBy(d => d.Location.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
