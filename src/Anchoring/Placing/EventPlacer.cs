using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Finds the passages of the chronology, by the same rules as those of notes.</summary>
internal static class EventPlacer
{
    public static ImmutableArray<PlacedEvent> Place(
        SearchableArticle article, ImmutableArray<ChronologyEvent> chronology, DiagnosticBag diagnostics)
    {
        var passages = new QuotationAnchorer(article, diagnostics).Anchor([.. chronology.SelectMany(e => e.Passages)]);
        var events = ImmutableArray.CreateBuilder<PlacedEvent>(chronology.Length);
        var next = 0;
        foreach (var e in chronology)
        {
            var own = passages.AsSpan(next, e.Passages.Length).ToImmutableArray();
            events.Add(new PlacedEvent(e, [.. own.OfType<Passage>().Select(passage => passage.Flow)]));
            next += e.Passages.Length;
        }

        return events.ToImmutable();
    }
}
