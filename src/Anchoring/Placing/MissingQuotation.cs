using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>
/// Explains why a quotation was not found, from the most certain reason to the least: different context, another domain, several
/// blocks, or text that is not in the article.
/// </summary>
internal sealed class MissingQuotation(SearchableArticle article)
{
    private const int MostSuggestions = 3;

    private readonly NearestPassages _nearest = new(article);
    private readonly JoinedBlocks _joined = new(article);

    /// <param name="everywhere">Where the quotation stands in other domains.</param>
    public Diagnostic Explain(QuotationTarget target, QuotationKey key, ImmutableArray<KeyPlace> everywhere)
    {
        var bare = key.HasContext ? QuotationSearch.FindWithoutContext(article, key) : everywhere;
        ImmutableArray<KeyPlace> here = [.. bare.Where(place => DomainOf(place) == target.In)];
        if (!here.IsEmpty)
        {
            return OtherContext(target, here);
        }

        return OtherDomain(target, everywhere.IsEmpty ? bare : everywhere)
            ?? AcrossBlocks(target, key)
            ?? NotFound(target, key);
    }

    private static TargetDomain? DomainOf(KeyPlace place) => TargetDomains.Of(place.Segment.Flow.Flow.Kind);

    private Diagnostic OtherContext(QuotationTarget target, ImmutableArray<KeyPlace> places)
    {
        var written = (target.Prefix, target.Suffix) switch
        {
            (not null, not null) => "prefix and suffix",
            (not null, _) => "prefix",
            _ => "suffix",
        };
        return Candidates.AddTo(AnchoringDiagnostics.OtherContext.At(target.Location, written), article, places);
    }

    private Diagnostic? OtherDomain(QuotationTarget target, ImmutableArray<KeyPlace> places)
    {
        var found = places.FirstOrDefault(place => DomainOf(place) is not null);
        return found is not null && DomainOf(found) is { } domain
            ? AnchoringDiagnostics.OtherDomain
                .At(target.Location, TargetDomains.NameOf(target.In), TargetDomains.NameOf(domain), TargetDomains.Keyword(domain))
                .WithNote($"in {article.NameOf(found.Segment.Flow)}: {Candidates.InContext(found)}", article.LocationOf(found.Passage))
            : null;
    }

    private Diagnostic? AcrossBlocks(QuotationTarget target, QuotationKey key)
    {
        var parts = _joined.Find(key.Exact, target.In);
        if (parts.IsEmpty)
        {
            return null;
        }

        var diagnostic = AnchoringDiagnostics.AcrossBlocks.At(
            target.Location, string.Join(" and ", parts.Select(part => article.NameOf(part.In))));
        return parts.Aggregate(diagnostic, (d, part) =>
            d.WithNote($"in {article.NameOf(part.In)}:\nexact: {YamlText.Of(part.Text)}", article.LocationOf(part)));
    }

    private Diagnostic NotFound(QuotationTarget target, QuotationKey key)
    {
        var diagnostic = AnchoringDiagnostics.NotFound.At(target.Location, article.NameOf(target.In), target.Exact);
        ImmutableArray<NearPassage> suggestions = [.. _nearest.Find(key, target.In).Take(MostSuggestions)];
        return suggestions.IsEmpty ? diagnostic.WithNote(QuotationAdvice.For(target.Exact)) : suggestions.Aggregate(diagnostic, (d, near) => d.WithNote(Suggest(target, key, near), article.LocationOf(near.Place.Passage)));
    }

    private string Suggest(QuotationTarget target, QuotationKey key, NearPassage near)
    {
        var differences = Differences.Between(target.Exact, key.FoldedExact, near.Place);
        return $"nearest, in {article.NameOf(near.Place.Segment.Flow)}: {string.Join("; ", differences)}\nexact: {YamlText.Of(near.Place.Passage.Text)}";
    }
}
