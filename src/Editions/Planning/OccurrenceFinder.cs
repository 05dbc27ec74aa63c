using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Editions;

/// <summary>Lists where an article uses the terms of the glossary, each with the sentence around it (keyword in context).</summary>
internal static class OccurrenceFinder
{
    private const int WidestContext = 36;
    private const string SentenceEnds = "。！？\n";

    /// <summary>The occurrences by entry, in document order. Furniture is no text of the article and not searched.</summary>
    public static ILookup<string, Occurrence> Find(Document article)
    {
        var places = new PlaceIndex(article);
        return FlowCollector.Collect(article)
            .Where(flow => flow.Flow.Kind != FlowKind.Furniture && flow.Flow.OwnerId.Length > 0)
            .SelectMany(flow => InFlow(places.Of(flow.Flow), flow.Content))
            .ToLookup(pair => pair.EntryId, pair => pair.Occurrence, StringComparer.Ordinal);
    }

    /// <summary>The id of an occurrence on the reading page.</summary>
    public static string ElementId(string entryId, int ordinal) => FormattableString.Invariant($"term-{entryId}-{ordinal}");

    private static IEnumerable<(string EntryId, Occurrence Occurrence)> InFlow(Place place, ImmutableArray<Inline> content)
    {
        var (text, found) = (new StringBuilder(), new List<(TermOccurrence Term, int Start, int End)>());
        Collect(content, text, found);
        var whole = text.ToString();
        return found.Select(f => (f.Term.EntryId, InContext(f.Term, place, whole, f.Start, f.End)));
    }

    private static void Collect(ImmutableArray<Inline> content, StringBuilder text, List<(TermOccurrence Term, int Start, int End)> found)
    {
        foreach (var inline in content)
        {
            var start = text.Length;
            text.Append(inline is TextRun run ? run.Value : inline is LineBreak ? "\n" : "");
            Collect(InlineTree.ChildrenOf(inline), text, found);
            if (inline is TermOccurrence term)
            {
                found.Add((term, start, text.Length));
            }
        }
    }

    private static Occurrence InContext(TermOccurrence term, Place place, string text, int start, int end)
    {
        var before = text[Math.Max(0, start - WidestContext)..start];
        var after = text[end..Math.Min(text.Length, end + WidestContext)];
        var (sentenceStart, sentenceEnd) = (before.LastIndexOfAny([.. SentenceEnds]) + 1, after.IndexOfAny([.. SentenceEnds]));
        var isCutBefore = sentenceStart == 0 && start > WidestContext;
        var isCutAfter = sentenceEnd < 0 && end + WidestContext < text.Length;
        return new Occurrence(
            ElementId(term.EntryId, term.Ordinal),
            place,
            (isCutBefore ? "……" : "") + before[sentenceStart..],
            text[start..end],
            (sentenceEnd < 0 ? after : after[..(sentenceEnd + 1)]).TrimEnd('\n') + (isCutAfter ? "……" : ""));
    }
}
