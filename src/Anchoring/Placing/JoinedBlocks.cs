using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Finds quotations that run across blocks. They get no place, but the diagnostic explains why.</summary>
internal sealed class JoinedBlocks(SearchableArticle article)
{
    private readonly Dictionary<TargetDomain, (string Key, ImmutableArray<(int Start, Segment Segment)> Parts)> _joined = [];

    /// <summary>The part of the quotation in each block that it runs across; empty if it is nowhere.</summary>
    public ImmutableArray<Passage> Find(string key, TargetDomain domain)
    {
        var (joined, parts) = Joined(domain);
        var start = joined.IndexOf(key, StringComparison.Ordinal);
        return start < 0 ? [] : [.. parts.Select(part => PartIn(part.Segment, start - part.Start, start + key.Length - part.Start)).OfType<Passage>()];
    }

    private static Passage? PartIn(Segment segment, int start, int end)
    {
        (start, end) = (Math.Max(start, 0), Math.Min(end, segment.Reading.Folded.Key.Length));
        return start < end ? new KeyPlace(segment, segment.Start + start, segment.Start + end).Passage : null;
    }

    private (string Key, ImmutableArray<(int Start, Segment Segment)> Parts) Joined(TargetDomain domain)
    {
        if (!_joined.TryGetValue(domain, out var joined))
        {
            joined = Join(article.Segments.Where(s => s.IsFirstReading && TargetDomains.Of(s.Flow.Flow.Kind) == domain));
            _joined.Add(domain, joined);
        }

        return joined;
    }

    private static (string, ImmutableArray<(int, Segment)>) Join(IEnumerable<Segment> segments)
    {
        var (key, parts) = (new StringBuilder(), ImmutableArray.CreateBuilder<(int, Segment)>());
        foreach (var segment in segments)
        {
            parts.Add((key.Length, segment));
            key.Append(segment.Reading.Folded.Key);
        }

        return (key.ToString(), parts.ToImmutable());
    }
}
