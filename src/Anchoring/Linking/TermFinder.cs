using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>
/// Finds the glossary's terms in a flow:
/// <list type="number">
/// <item>a wikilink whose target or whole label is a label of an entry is a term as a whole, the target deciding;</item>
/// <item>other text is searched for all labels at once, ignoring word boundaries, which Chinese does not mark;</item>
/// <item>of overlapping labels the longest wins, and of equal length the first;</item>
/// <item>labels under <c>never</c> compete like others and are then dropped.</item>
/// </list>
/// </summary>
internal sealed class TermFinder(LabelIndex labels)
{
    /// <summary>The terms in text order, without overlaps.</summary>
    public ImmutableArray<FoundTerm> Find(SearchableFlow flow)
    {
        if (labels.IsEmpty)
        {
            return [];
        }

        var parts = FlowParts.Of(flow.Content, flow.Text.Text);
        var candidates = LinkedTerms(parts, flow).Concat(WrittenTerms(parts, flow)).ToList();
        return
        [
            .. LongestOf(candidates, flow.Text.Text.Length)
                .Where(term => !term.Label.IsNever && !IsExcluded(term, flow, parts))
                .OrderBy(term => term.Start),
        ];
    }

    private IEnumerable<FoundTerm> LinkedTerms(FlowParts parts, SearchableFlow flow) =>
        from part in parts.ArticleLinks
        where part.End > part.Start && !IsInForeignText(parts, part)
        let label = NamedBy((ArticleTarget)((Link)part.Inline).Target) ?? labels.Named(flow.Slice(part.Start, part.End))
        where label is not null
        select new FoundTerm(label, part.Start, part.End, CanLink: !parts.IsInCitation(part.Start, part.End));

    /// <summary>A link to a section of an article has a different subject than the article.</summary>
    private Label? NamedBy(ArticleTarget target) => target.Fragment is null ? labels.Named(target.Title) : null;

    private IEnumerable<FoundTerm> WrittenTerms(FlowParts parts, SearchableFlow flow)
    {
        foreach (var (label, from, to) in labels.FindAll(flow.Key))
        {
            var (start, end) = flow.Readings[0].RangeInFlow(from, to);
            if (parts.Allows(start, end))
            {
                yield return new FoundTerm(label, start, end, !parts.TouchesLink(start, end) && !parts.IsInCitation(start, end));
            }
        }
    }

    private static bool IsInForeignText(FlowParts parts, FlowPart link) => parts.Containers.Any(part =>
        part.Inline is ForeignText foreign && part.Covers(link.Start, link.End) && !ForeignText.IsChinese(foreign.Language));

    private static IEnumerable<FoundTerm> LongestOf(List<FoundTerm> candidates, int length)
    {
        var taken = new bool[length];
        // The sort is stable: of equal ranges the one that a link names comes first.
        foreach (var term in candidates.OrderByDescending(term => term.Length).ThenBy(term => term.Start))
        {
            var range = taken.AsSpan(term.Start, term.Length);
            if (!range.Contains(true))
            {
                range.Fill(true);
                yield return term;
            }
        }
    }

    private static bool IsExcluded(FoundTerm term, SearchableFlow flow, FlowParts parts) => term.Entry.Link.Exclude.Any(exclusion => exclusion switch
    {
        LinkExclusion.Heading => flow.Flow.Kind == FlowKind.Heading,
        LinkExclusion.Citation => parts.IsInCitation(term.Start, term.End),
        _ => false,
    });
}
