using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>A flow of the article with its text and what it is compared by.</summary>
internal sealed class SearchableFlow
{
    public SearchableFlow(int index, Flow flow, ImmutableArray<Inline> content)
    {
        (Index, Flow, Content, Text) = (index, flow, content, TextFlow.Of(content));
        Readings = ReadingsOf(content, Text);
    }

    /// <summary>Its place among the flows of the document.</summary>
    public int Index { get; }

    public Flow Flow { get; }

    public ImmutableArray<Inline> Content { get; }

    /// <summary>Positions in a flow are those of this text.</summary>
    public TextFlow Text { get; }

    /// <summary>That of the first script, then those of others where the source makes them differ in more than script.</summary>
    public ImmutableArray<Reading> Readings { get; }

    public string Key => Readings[0].Folded.Key;

    public string Slice(int start, int end) => Text.Text[start..end];

    /// <summary>What a range that is not empty stands for in the source.</summary>
    public TextSpan SourceSpan(int start, int end)
    {
        var (first, last) = (Text.SourceOffset(start), Text.SourceOffset(end - 1));
        var leaf = Text.LeafAt(end - 1);
        var stop = leaf.Inline is TextRun { MirrorsSource: true } ? last + 1 : leaf.Inline.Span.End;
        return new TextSpan(first, Math.Max(first, stop));
    }

    private static ImmutableArray<Reading> ReadingsOf(ImmutableArray<Inline> content, TextFlow text) => InlineTree.Any(content, static inline => inline is VariantText)
        ? [.. Script.All.Select(script => Reading.Of(content, script)).DistinctBy(reading => reading.Folded.Key)]
        : [Reading.Of(text)];
}
