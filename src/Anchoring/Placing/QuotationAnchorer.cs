using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>
/// Finds the unique place of each quotation in the article or reports an error; it never guesses. Approximate matches are only suggested.
/// </summary>
internal sealed class QuotationAnchorer(SearchableArticle article, DiagnosticBag diagnostics)
{
    private readonly MissingQuotation _missing = new(article);

    /// <summary>For each target its passage; null, with an error, if there is none or more than one.</summary>
    public ImmutableArray<Passage?> Anchor(ImmutableArray<QuotationTarget> targets)
    {
        ImmutableArray<QuotationKey> keys = [.. targets.Select(QuotationKey.Of)];
        return [.. targets.Zip(keys, QuotationSearch.FindAll(article, keys)).Select(each => Anchor(each.First, each.Second, each.Third))];
    }

    private Passage? Anchor(QuotationTarget target, QuotationKey key, ImmutableArray<KeyPlace> everywhere)
    {
        ImmutableArray<KeyPlace> places = [.. everywhere.Where(place => TargetDomains.Of(place.Segment.Flow.Flow.Kind) == target.In)];
        var chosen = (target.Occurrence ?? 1) - 1;
        var problem = (key.IsLongEnough, places.Length) switch
        {
            (false, _) => AnchoringDiagnostics.TooShort.At(target.Location, target.Exact),
            (_, 0) => _missing.Explain(target, key, everywhere),
            (_, > 1) when target.Occurrence is null => Ambiguous(target, places),
            (_, var count) when chosen >= count || chosen < 0 => OccurrenceTooHigh(target, places),
            _ => null,
        };
        if (problem is not null)
        {
            diagnostics.Add(problem);
            return null;
        }

        return places[chosen].Passage;
    }

    private Diagnostic Ambiguous(QuotationTarget target, ImmutableArray<KeyPlace> places) => Candidates.AddTo(
        AnchoringDiagnostics.Ambiguous.At(target.Location, places.Length, article.NameOf(target.In), target.Exact), article, places);

    private Diagnostic OccurrenceTooHigh(QuotationTarget target, ImmutableArray<KeyPlace> places) => Candidates.AddTo(
        AnchoringDiagnostics.OccurrenceTooHigh.At(
            target.OccurrenceLocation ?? target.Location, target.Occurrence, article.NameOf(target.In), Times(places.Length)),
        article,
        places);

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{count} times",
    };
}
