using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>
/// All flows of an article as one folded text, so that any number of quotations and labels can be found in one pass. Flows are separated
/// by a line end, which no key contains.
/// </summary>
internal sealed class SearchableArticle
{
    private const char FlowEnd = '\n';

    private readonly string? _note;

    private SearchableArticle(Document document, ImmutableArray<SearchableFlow> flows, string? note)
    {
        (Document, Flows, _note) = (document, flows, note);
        (Key, Segments) = Join(flows);
    }

    public Document Document { get; }

    public ImmutableArray<SearchableFlow> Flows { get; }

    /// <summary>The keys of all readings of all flows.</summary>
    public string Key { get; }

    /// <summary>The parts of <see cref="Key"/>, in order.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <param name="note">The id of the editors' note whose text the document is; null for the article.</param>
    public static SearchableArticle Of(Document document, string? note = null) =>
        new(document, [.. FlowCollector.Collect(document).Select((pair, index) => new SearchableFlow(index, pair.Flow, pair.Content))], note);

    /// <summary>How messages call a part of it.</summary>
    public string NameOf(TargetDomain domain) => _note is null ? $"the article's {TargetDomains.NameOf(domain)}" : $"the note '{_note}'";

    /// <summary>The segment that holds the unit of the key at <paramref name="index"/>.</summary>
    public Segment SegmentAt(int index)
    {
        var (low, high) = (0, Segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Segments[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return Segments[low];
    }

    /// <summary>The places of a key within single flows, each once, in document order.</summary>
    public IEnumerable<KeyPlace> PlacesOf(string key)
    {
        for (var at = Key.IndexOf(key, StringComparison.Ordinal); at >= 0; at = Key.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            yield return new KeyPlace(SegmentAt(at), at, at + key.Length);
        }
    }

    public Location LocationOf(Passage passage) => new(Document.Source, passage.SourceSpan);

    /// <summary>The display name of a flow's block: its id, or its line if it has none.</summary>
    public string NameOf(SearchableFlow flow) => flow.Flow.OwnerId switch
    {
        { Length: > 0 } id => id,
        _ when _note is not null => $"the note '{_note}'",
        _ => $"the block on line {Document.Source.Lines.LineAt(flow.Text.SourceOffset(0))}",
    };

    private static (string Key, ImmutableArray<Segment> Segments) Join(ImmutableArray<SearchableFlow> flows)
    {
        var (key, segments) = (new StringBuilder(), ImmutableArray.CreateBuilder<Segment>());
        foreach (var flow in flows)
        {
            foreach (var reading in flow.Readings)
            {
                segments.Add(new Segment(key.Length, flow, reading));
                key.Append(reading.Folded.Key).Append(FlowEnd);
            }
        }

        return (key.ToString(), segments.ToImmutable());
    }
}

/// <summary>One reading of one flow, as it lies in the key of the article from <see cref="Start"/> on.</summary>
internal sealed record Segment(int Start, SearchableFlow Flow, Reading Reading)
{
    public bool IsFirstReading => ReferenceEquals(Reading, Flow.Readings[0]);
}

/// <summary>A place in the key of the article, within one segment.</summary>
internal sealed record KeyPlace(Segment Segment, int Start, int End)
{
    public Passage Passage { get; } = PassageOf(Segment, Start - Segment.Start, End - Segment.Start);

    /// <summary>The folded text of the flow before the place.</summary>
    public ReadOnlySpan<char> KeyBefore => Segment.Reading.Folded.Key.AsSpan(0, Start - Segment.Start);

    /// <summary>The folded text of the flow after the place.</summary>
    public ReadOnlySpan<char> KeyAfter => Segment.Reading.Folded.Key.AsSpan(End - Segment.Start);

    /// <summary>The text of the article for the last <paramref name="length"/> units before the place.</summary>
    public string TextBefore(int length) => length == 0 ? "" : Text(Start - length, Start, 0, Passage.Start);

    /// <summary>The text of the article for the first <paramref name="length"/> units behind the place.</summary>
    public string TextAfter(int length) => length == 0 ? "" : Text(End, End + length, Passage.End, int.MaxValue);

    // Of a text by variant that the place covers nothing stands beside it.
    private string Text(int start, int end, int least, int most)
    {
        var passage = PassageOf(Segment, start - Segment.Start, end - Segment.Start);
        return Segment.Flow.Slice(Math.Max(passage.Start, least), Math.Min(passage.End, most));
    }

    private static Passage PassageOf(Segment segment, int start, int end)
    {
        var (from, to) = segment.Reading.RangeInFlow(start, end);
        return new Passage(segment.Flow, from, to);
    }
}
