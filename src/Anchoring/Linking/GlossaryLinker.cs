using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Marks and counts the occurrences of terms in the article and decides which are links.</summary>
internal sealed class GlossaryLinker
{
    private readonly TermFinder _finder;
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly HashSet<(string Entry, string Section)> _linked = [];
    private readonly ImmutableArray<PlacedTerm>.Builder _placed = ImmutableArray.CreateBuilder<PlacedTerm>();
    private string _section = "";

    private GlossaryLinker(TermFinder finder) => _finder = finder;

    /// <summary>The contents of all flows of the article with their terms in them, and all occurrences in document order.</summary>
    public static (ImmutableArray<ImmutableArray<Inline>> Contents, ImmutableArray<PlacedTerm> Terms) Link(
        SearchableArticle article, TermFinder finder)
    {
        var linker = new GlossaryLinker(finder);
        ImmutableArray<ImmutableArray<Inline>> contents = [.. article.Flows.Select(linker.Link)];
        return (contents, linker._placed.ToImmutable());
    }

    private ImmutableArray<Inline> Link(SearchableFlow flow)
    {
        _section = flow.Flow.Kind == FlowKind.Heading ? flow.Flow.OwnerId : _section;
        var content = flow.Content;
        if (flow.Flow.Kind != FlowKind.Furniture)
        {
            foreach (var term in _finder.Find(flow))
            {
                content = TermWrapper.Wrap(content, term.Start, term.End, inner => Place(term, flow.Flow, inner));
            }
        }

        return content;
    }

    private TermOccurrence Place(FoundTerm term, Flow flow, ImmutableArray<Inline> inner)
    {
        var ordinal = _ordinals[term.Entry.Id] = _ordinals.GetValueOrDefault(term.Entry.Id) + 1;
        var hasMarker = InlineTree.Descendants(inner).Any(inline => inline is FootnoteMarker or EditorialMark);
        var isLink = term.CanLink && !hasMarker && flow.Kind != FlowKind.Heading && IsLinkedHere(term.Entry, flow);
        _placed.Add(new PlacedTerm(term.Entry.Id, ordinal, flow, isLink));
        return new TermOccurrence(term.Entry.Id, ordinal, isLink, inner);
    }

    private bool IsLinkedHere(GlossaryEntry entry, Flow flow) => entry.Link.Policy switch
    {
        LinkPolicy.All => true,
        LinkPolicy.None => false,
        _ => _linked.Add((entry.Id, PlaceOfReading(flow))),
    };

    /// <summary>
    /// The unit in which one link per entry is enough: the text of a section, its captions, the list of references, a note.
    /// </summary>
    private string PlaceOfReading(Flow flow) => flow.Kind switch
    {
        FlowKind.Caption => $"captions of {_section}",
        FlowKind.Reference => "references",
        FlowKind.Note => flow.OwnerId,
        _ => $"text of {_section}",
    };
}
