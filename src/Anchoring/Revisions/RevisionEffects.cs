using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Revisions;

/// <summary>The effects of a new revision of the article on everything the editors tied to it.</summary>
/// <param name="Anchors">Notes, passages of the chronology, rules with a scope, figures: all of them, unchanged ones too.</param>
/// <param name="Terms">The entries whose links change.</param>
public sealed record RevisionEffects(ImmutableArray<AnchorChange> Anchors, ImmutableArray<TermChange> Terms)
{
    public static RevisionEffects Of(IdentifiedArticle current, ArticleCollation collation, EditorialApparatus apparatus)
    {
        var (before, after) = (SearchableArticle.Of(current.Article), SearchableArticle.Of(collation.Revised.Article));
        var comparison = new AnchorComparison(collation, new AnchorFinder(before), new AnchorFinder(after));
        return new RevisionEffects(
            [
                .. comparison.OfNotes(apparatus.Notes),
                .. comparison.OfEvents(apparatus.Chronology),
                .. comparison.OfRules(apparatus.ConversionRules),
                .. comparison.OfFigures(apparatus.Media),
            ],
            [.. TermsOf(before, after, collation, apparatus)]);
    }

    private static IEnumerable<TermChange> TermsOf(
        SearchableArticle before, SearchableArticle after, ArticleCollation collation, EditorialApparatus apparatus)
    {
        var finder = new TermFinder(new LabelIndex(apparatus.Glossary));
        var (earlier, later) = (LinksOf(before, finder), LinksOf(after, finder));
        return from entry in apparatus.Glossary
               let change = new TermChange(
                   entry.Id,
                   entry.Location,
                   [.. Without(earlier[entry.Id], later[entry.Id], NameNow)],
                   [.. Without(later[entry.Id], earlier[entry.Id].Select(NameNow), id => id)])
               where change.Gone.Length + change.Appeared.Length > 0
               select change;

        string NameNow(string id) => id.Length == 0 ? id : collation.HeirOf(id) ?? $"no longer {id}";
    }

    private static ILookup<string, string> LinksOf(SearchableArticle article, TermFinder finder) =>
        GlossaryLinker.Link(article, finder).Terms.Where(term => term.IsLink).ToLookup(term => term.EntryId, term => term.Flow.OwnerId);

    /// <summary>The ids missing from the others, each as often as it is missing.</summary>
    private static IEnumerable<string> Without(IEnumerable<string> ids, IEnumerable<string> others, Func<string, string> name)
    {
        var left = others.CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var count = left.GetValueOrDefault(name(id));
            left[name(id)] = count - 1;
            if (count <= 0)
            {
                yield return id;
            }
        }
    }
}
