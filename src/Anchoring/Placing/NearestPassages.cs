using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Anchoring.Placing;

/// <param name="Distance">How many characters differ (Levenshtein), by the folded texts.</param>
internal sealed record NearPassage(KeyPlace Place, int Distance);

/// <summary>
/// The passages most similar to a quotation that was not found. Flows are preselected by shared character pairs, so that the cost depends
/// on the length of the quotation rather than the article.
/// </summary>
internal sealed class NearestPassages(SearchableArticle article)
{
    private const int FlowsCompared = 16;

    private readonly Dictionary<TargetDomain, Dictionary<string, List<Segment>>> _segmentsByPair = [];

    /// <summary>From the most alike; at one distance those with the quotation's prefix and suffix, its ends and its length first.</summary>
    public IEnumerable<NearPassage> Find(QuotationKey quotation, TargetDomain domain) =>
        Ranked(quotation, domain).DistinctBy(near => near.Place.Passage.Place);

    private IEnumerable<NearPassage> Ranked(QuotationKey quotation, TargetDomain domain) =>
        from segment in SegmentsLike(quotation.Exact, domain)
        from match in ApproximateSearch.Find(quotation.Exact, segment.Reading.Folded.Key, Tolerance(quotation.Exact))
        let place = new KeyPlace(segment, segment.Start + match.Start, segment.Start + match.End)
        where place.Passage.End > place.Passage.Start
        orderby match.Distance, -SharedContext(quotation, place), match.Strays, Math.Abs(match.Length - quotation.Exact.Length), place.Start
        select new NearPassage(place, match.Distance);

    private static int Tolerance(string key) => Math.Max(1, key.Length / 3);

    private IEnumerable<Segment> SegmentsLike(string key, TargetDomain domain)
    {
        var segments = SegmentsByPair(domain);
        var seeds = PairsOf(key).Where(segments.ContainsKey).ToList();
        seeds = seeds.Count > 0 ? seeds : [.. CharactersOf(key).Where(segments.ContainsKey)];
        return seeds
            .SelectMany(seed => segments[seed])
            .GroupBy(segment => segment)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Start)
            .Take(FlowsCompared)
            .Select(group => group.Key);
    }

    private static int SharedContext(QuotationKey quotation, KeyPlace place)
    {
        var shared = place.KeyAfter.CommonPrefixLength(quotation.Suffix);
        for (var i = 1; i <= quotation.Prefix.Length && i <= place.KeyBefore.Length && place.KeyBefore[^i] == quotation.Prefix[^i]; i++)
        {
            shared++;
        }

        return shared;
    }

    private Dictionary<string, List<Segment>> SegmentsByPair(TargetDomain domain)
    {
        if (!_segmentsByPair.TryGetValue(domain, out var index))
        {
            _segmentsByPair.Add(domain, index = Index(article.Segments.Where(s => TargetDomains.Of(s.Flow.Flow.Kind) == domain)));
        }

        return index;
    }

    private static Dictionary<string, List<Segment>> Index(IEnumerable<Segment> segments)
    {
        var index = new Dictionary<string, List<Segment>>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            var key = segment.Reading.Folded.Key;
            foreach (var seed in PairsOf(key).Concat(CharactersOf(key)))
            {
                (index.TryGetValue(seed, out var list) ? list : index[seed] = []).Add(segment);
            }
        }

        return index;
    }

    private static IEnumerable<string> PairsOf(string key) =>
        Enumerable.Range(0, Math.Max(0, key.Length - 1)).Select(i => key.Substring(i, 2)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> CharactersOf(string key) => key.Select(c => c.ToString()).Distinct(StringComparer.Ordinal);
}
