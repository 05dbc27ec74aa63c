using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Citations;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Works and handwritten notes that something on the page links to. Links often stand before their target, so only at the end is it known
/// which targets exist; links to the others are dropped.
/// </summary>
internal sealed class Landmarks
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly List<CitationTemplate> _works = [];

    /// <summary>What a link to the thing of a key leads to.</summary>
    public LandmarkTarget PointAt(string key) => new(NumberOf(key));

    /// <summary>The place of the thing of a key.</summary>
    public Landmark Place(string key, TextSpan span)
    {
        _placed.Add(key);
        return new Landmark(NumberOf(key)) { Span = span };
    }

    /// <summary>A work that is cited in full.</summary>
    public void Add(CitationTemplate work) => _works.Add(work);

    /// <summary>The document with an anchor before each work that is linked to, and without links that lead nowhere.</summary>
    public Document Settle(Document document)
    {
        if (_numbers.Count == 0)
        {
            return document;
        }

        var works = new Dictionary<TextSpan, int>();
        var places = _placed.ToDictionary(key => _numbers[key], key => _numbers[key]);
        foreach (var work in _works)
        {
            foreach (var key in CitedWork.KeysOf(work).Where(key => _numbers.TryGetValue(key, out var number) && !places.ContainsKey(number)))
            {
                works.TryAdd(work.Span, _numbers[key]);
                places.Add(_numbers[key], works[work.Span]);
            }
        }

        return new Settling(works, places).Rewrite(document);
    }

    private int NumberOf(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _numbers.Count + 1);
        }

        return number;
    }

    /// <param name="places">By what each thing is pointed at the number of its place, which a work with several names has but one of.</param>
    private sealed class Settling(Dictionary<TextSpan, int> works, Dictionary<int, int> places) : DocumentRewriter
    {
        protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => Settle(content);

        private ImmutableArray<Inline> Settle(ImmutableArray<Inline> content) => [.. content.SelectMany(Settle)];

        private IEnumerable<Inline> Settle(Inline inline) => InlineTree.MapChildren(inline, Settle) switch
        {
            Link { Target: LandmarkTarget target } link => places.TryGetValue(target.Number, out var place) ? [link with { Target = new LandmarkTarget(place) }] : link.Content,
            Citation citation when works.Remove(citation.Span, out var number) => [new Landmark(number) { Span = new TextSpan(citation.Span.Start, citation.Span.Start) }, citation],
            var other => [other],
        };
    }
}
