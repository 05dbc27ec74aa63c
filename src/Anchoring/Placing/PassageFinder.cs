using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>Finds text in an annotated article by the rules for quotations: in either script, across markup, within a block.</summary>
public sealed class PassageFinder
{
    private const int MostSuggestions = 3;

    private readonly SearchableArticle _article;

    public PassageFinder(Document annotated) => _article = SearchableArticle.Of(annotated);

    /// <summary>Every place of the text, in document order. Empty if it has fewer than two letters, digits or Chinese characters.</summary>
    public ImmutableArray<FoundPassage> Find(string text)
    {
        var key = KeyOf(text);
        return key.IsLongEnough ? [.. QuotationSearch.FindWithoutContext(_article, key).Select(Found)] : [];
    }

    /// <summary>The passages most similar to a text that was not found, the most similar first.</summary>
    public ImmutableArray<FoundPassage> FindNearest(string text)
    {
        var (key, nearest) = (KeyOf(text), new NearestPassages(_article));
        return key.IsLongEnough
            ? [.. Enum.GetValues<TargetDomain>().SelectMany(domain => nearest.Find(key, domain)).OrderBy(near => near.Distance).Take(MostSuggestions).Select(near => Found(near.Place))]
            : [];
    }

    private static QuotationKey KeyOf(string text) =>
        QuotationKey.Of(new QuotationTarget { Exact = text, Location = Location.Of(new SourceText("", text)) });

    private FoundPassage Found(KeyPlace place) => new()
    {
        FlowIndex = place.Segment.Flow.Index,
        Flow = place.Segment.Flow.Flow,
        Ranges = PerScript.Of(Script.All, script => RangeIn(script, place.Passage)),
        Text = place.Passage.Text,
        InContext = Candidates.InContext(place),
        Location = _article.LocationOf(place.Passage),
        Marks = MarkReader.Read(place.Passage),
    };

    private static (int Start, int End) RangeIn(Script script, Passage passage) =>
        Reading.Of(passage.In.Content, script).RangeInReading(passage.Start, passage.End);
}

/// <summary>A place of some words in the article.</summary>
public sealed record FoundPassage
{
    /// <summary>The flow's place in the order of <see cref="FlowCollector"/>.</summary>
    public required int FlowIndex { get; init; }

    public required Flow Flow { get; init; }

    /// <summary>The range of the passage in the text of its flow, texts by variant read as in each script.</summary>
    public required PerScript<(int Start, int End)> Ranges { get; init; }

    public required string Text { get; init; }

    /// <summary>The passage between 【 and 】, with a little of what stands around it.</summary>
    public required string InContext { get; init; }

    public required Location Location { get; init; }

    public required PassageMarks Marks { get; init; }
}

/// <summary>What the editors put on a passage or on a part of it, in the order in which it begins.</summary>
public sealed record PassageMarks(ImmutableArray<string> Notes, ImmutableArray<TermOccurrence> Terms);
