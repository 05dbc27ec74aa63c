using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>
/// Where quotations stand, all of them found in one pass over the article. A quotation may cross links, references and templates
/// and be written in either script; it lies within one flow.
/// </summary>
internal static class QuotationSearch
{
    /// <summary>For each quotation its places in all domains, in document order, each once. None for those too short.</summary>
    public static ImmutableArray<ImmutableArray<KeyPlace>> FindAll(SearchableArticle article, ImmutableArray<QuotationKey> quotations)
    {
        var keys = quotations.Where(q => q.IsLongEnough).Select(q => q.Whole).Distinct(StringComparer.Ordinal).ToList();
        var places = PlacesByKey(article, keys);
        return [.. quotations.Select(q => PlacesOf(q, places))];
    }

    /// <summary>The places of the exact words alone, whatever stands next to them.</summary>
    public static ImmutableArray<KeyPlace> FindWithoutContext(SearchableArticle article, QuotationKey quotation) =>
        Distinct(article.PlacesOf(quotation.Exact));

    private static Dictionary<string, List<KeyPlace>> PlacesByKey(SearchableArticle article, List<string> keys)
    {
        var places = keys.ToDictionary(key => key, _ => new List<KeyPlace>(), StringComparer.Ordinal);
        foreach (var match in new KeywordAutomaton(keys).FindAll(article.Key))
        {
            places[keys[match.Keyword]].Add(new KeyPlace(article.SegmentAt(match.Start), match.Start, match.End));
        }

        return places;
    }

    private static ImmutableArray<KeyPlace> PlacesOf(QuotationKey quotation, Dictionary<string, List<KeyPlace>> places) =>
        places.TryGetValue(quotation.Whole, out var found)
            ? Distinct(found.Select(place => new KeyPlace(
                place.Segment, place.Start + quotation.Prefix.Length, place.End - quotation.Suffix.Length)))
            : [];

    /// <summary>Both readings of a flow may show the same place, and one script's reading may show what the other lacks.</summary>
    private static ImmutableArray<KeyPlace> Distinct(IEnumerable<KeyPlace> places) =>
    [
        .. places
            .Where(place => place.Passage.End > place.Passage.Start)
            .DistinctBy(place => place.Passage.Place)
            .OrderBy(place => place.Passage.Place),
    ];
}
