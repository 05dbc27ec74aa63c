using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the table of status of one script.</summary>
internal static class StatusBuilder
{
    public static ImmutableArray<StatusLine> Build(ImmutableArray<StatusLane> lanes, EditorsTexts texts, CitationBuilder sources)
    {
        var byDate = lanes.SelectMany(lane => lane.Changes).OrderBy(change => change.Date.SortKey).ToList();
        return [.. lanes.Select(lane => new StatusLine(lane.Id, texts.Of(lane.Label), [.. lane.Changes.Select(change => new StatusSpan(
            byDate.IndexOf(change) + 1,
            texts.Of(change.Date),
            texts.OfOptional(change.Brief) ?? "",
            texts.Of(change.State),
            sources.Cite(change.Citations)))]))];
    }
}
