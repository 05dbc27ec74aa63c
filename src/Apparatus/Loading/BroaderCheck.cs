using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds entries that are, directly or indirectly, broader than themselves.</summary>
internal static class BroaderCheck
{
    public static void Check(ImmutableArray<GlossaryEntry> entries, DiagnosticBag diagnostics)
    {
        var byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var cycle in Cycles.Find(byId.Keys, id => byId[id].Broader.Where(other => other != id && byId.ContainsKey(other))))
        {
            diagnostics.Add(LoadingDiagnostics.BroaderCycle.At(byId[cycle[0]].BroaderLocation ?? byId[cycle[0]].Location, string.Join(" → ", cycle.Add(cycle[0]))));
        }
    }
}
