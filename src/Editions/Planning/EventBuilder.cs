using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the chronology of one script.</summary>
internal sealed record EventBuilder(EditorsTexts Texts, PlaceIndex Places, NoteBuilder Notes)
{
    /// <summary>By date; events of the same date in written order.</summary>
    public ImmutableArray<DatedEvent> Build(ImmutableArray<ChronologyEvent> events, ImmutableArray<PlacedEvent> placed)
    {
        var passages = placed.ToDictionary(item => item.Event.Id, item => item.Passages, StringComparer.Ordinal);
        return [.. events.OrderBy(item => item.Date.SortKey).Select(item => Build(item, passages.GetValueOrDefault(item.Id, [])))];
    }

    private DatedEvent Build(ChronologyEvent item, ImmutableArray<Flow> passages) => new()
    {
        Id = item.Id,
        Date = item.DateDisplay is { } words ? Texts.Of(item.Date) with { Words = Texts.Of(words) } : Texts.Of(item.Date),
        Label = Texts.Of(item.Label),
        Actors = item.Actors,
        Passages = [.. passages.Distinct().Select(Places.Of)],
        IsCorrection = item.IsCorrection,
        CorrectionNote = Texts.OfOptional(item.CorrectionNote),
        Note = Texts.OfOptional(item.Note),
        Citations = Notes.Sources.Cite(item.Citations),
        Concepts = Notes.Existing(item.Concepts),
    };
}
