using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations.Loading;

/// <summary>Finds entries that are, by way of others, wider than themselves. Each cycle is told once, at its first entry.</summary>
internal static class BroaderCheck
{
    public static void Check(ImmutableArray<GlossaryEntry> entries, DiagnosticBag diagnostics)
    {
        var byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Visit(entry, [], byId, done, diagnostics);
        }
    }

    private static void Visit(
        GlossaryEntry entry, ImmutableList<string> path, Dictionary<string, GlossaryEntry> byId, HashSet<string> done, DiagnosticBag diagnostics)
    {
        var start = path.IndexOf(entry.Id);
        if (start >= 0)
        {
            Report(path.GetRange(start, path.Count - start), byId, diagnostics);
        }
        else if (done.Add(entry.Id))
        {
            foreach (var id in entry.Broader.Where(id => id != entry.Id && byId.ContainsKey(id)))
            {
                Visit(byId[id], path.Add(entry.Id), byId, done, diagnostics);
            }
        }
    }

    private static void Report(ImmutableList<string> cycle, Dictionary<string, GlossaryEntry> byId, DiagnosticBag diagnostics) =>
        diagnostics.Add(LoadingDiagnostics.BroaderCycle.At(byId[cycle[0]].Location, string.Join(" → ", cycle.Add(cycle[0]))));
}
