using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Lists the occurrences of glossary terms in an article, each with its sentence (keyword in context).</summary>
internal static class OccurrenceFinder
{
    private const int WidestContext = 36;
    private const string SentenceEnds = "。！？\n";

    // Closing marks after the end of a sentence belong to it.
    private const string Closing = "」』”’）》〉";

    /// <summary>The occurrences by entry, in document order. Furniture is not searched.</summary>
    public static ILookup<string, Occurrence> Find(IEnumerable<ArticleFlow> flows, PlaceIndex places) =>
        flows
            .Where(flow => flow.Flow.Kind != FlowKind.Furniture && flow.Flow.OwnerId.Length > 0)
            .SelectMany(flow => InFlow(places.Of(flow.Flow), flow))
            .ToLookup(pair => pair.EntryId, pair => pair.Occurrence, StringComparer.Ordinal);

    private static IEnumerable<(string EntryId, Occurrence Occurrence)> InFlow(Place place, ArticleFlow flow)
    {
        if (!InlineTree.Any(flow.Content, static inline => inline is TermOccurrence))
        {
            return [];
        }

        return
            from part in FlowPart.ListOf(flow.Content)
            where part.Inline is TermOccurrence
            let term = (TermOccurrence)part.Inline
            select (term.EntryId, InContext(term, place, flow.Text, part.Start, part.End));
    }

    private static Occurrence InContext(TermOccurrence term, Place place, string text, int start, int end)
    {
        var (from, isCutBefore) = StartOfContext(text, start);
        var (to, isCutAfter) = EndOfContext(text, end);
        return new Occurrence(
            ElementIds.Term(term.EntryId, term.Ordinal),
            place,
            (isCutBefore ? "……" : "") + Words(text[from..start]),
            Words(text[start..end]),
            Words(text[end..to]).TrimEnd('\n') + (isCutAfter ? "……" : ""));
    }

    private static string Words(string text) => text.Replace(TextFlow.ObjectReplacement, "", StringComparison.Ordinal);

    private static (int Offset, bool IsCut) StartOfContext(string text, int start)
    {
        var widest = Math.Max(0, start - WidestContext);
        var sentenceEnd = text.AsSpan(widest, start - widest).LastIndexOfAny(SentenceEnds);
        if (sentenceEnd < 0)
        {
            return (WholeWord(text, widest, -1), widest > 0);
        }

        var offset = widest + sentenceEnd + 1;
        while (offset < start && Closing.Contains(text[offset], StringComparison.Ordinal))
        {
            offset++;
        }

        return (offset, false);
    }

    private static (int Offset, bool IsCut) EndOfContext(string text, int end)
    {
        var widest = Math.Min(text.Length, end + WidestContext);
        var sentenceEnd = text.AsSpan(end, widest - end).IndexOfAny(SentenceEnds);
        if (sentenceEnd < 0)
        {
            return (WholeWord(text, widest, 1), widest < text.Length);
        }

        var offset = end + sentenceEnd + 1;
        while (offset < text.Length && Closing.Contains(text[offset], StringComparison.Ordinal))
        {
            offset++;
        }

        return (offset, false);
    }

    /// <summary>The offset, moved forward until a cut there splits no number, Latin word or character.</summary>
    private static int WholeWord(string text, int offset, int step)
    {
        while (offset > 0 && offset < text.Length && IsOneWord(text[offset - 1], text[offset]))
        {
            offset += step;
        }

        return offset;
    }

    private static bool IsOneWord(char left, char right) => char.IsLowSurrogate(right) || (IsWordPart(left) && IsWordPart(right));

    private static bool IsWordPart(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is >= '\u00C0' and < '\u0530';
}
