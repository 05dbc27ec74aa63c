using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Lists the places that a quotation may mean, with what to paste into its target to mean one of them.</summary>
internal static class Candidates
{
    private const int MostShown = 5;
    private const int ShownContext = 8;

    public static Diagnostic AddTo(Diagnostic diagnostic, SearchableArticle article, ImmutableArray<KeyPlace> places)
    {
        for (var i = 0; i < Math.Min(places.Length, MostShown); i++)
        {
            diagnostic = diagnostic.WithNote(Describe(article, places, i), article.LocationOf(places[i].Passage));
        }

        return (places.Length - MostShown) switch
        {
            <= 0 => diagnostic,
            1 => diagnostic.WithNote("and one more place"),
            var more => diagnostic.WithNote($"and {more} more places"),
        };
    }

    /// <summary>A passage with a little of what stands around it.</summary>
    public static string InContext(KeyPlace place)
    {
        var (before, after) = (Math.Min(ShownContext, place.KeyBefore.Length), Math.Min(ShownContext, place.KeyAfter.Length));
        return $"{place.TextBefore(before)}【{place.Passage.Text}】{place.TextAfter(after)}".ReplaceLineEndings(" ");
    }

    private static string Describe(SearchableArticle article, ImmutableArray<KeyPlace> places, int index)
    {
        var place = places[index];
        var cure = DistinctContext.Of(places, index) is { } context ? context.ToYaml() : $"occurrence: {index + 1}";
        var line = places.Length == 1 ? "the one place" : $"occurrence {index + 1}";
        return $"{line}, in {article.NameOf(place.Segment.Flow)}: {InContext(place)}\n{cure}";
    }
}
