using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Revisions;

/// <summary>Finds the places tied to a revision of the article. Missing ones are reported elsewhere.</summary>
internal sealed class AnchorFinder(SearchableArticle article)
{
    private readonly ImmutableArray<Block> _blocks = [.. BlockTree.Descendants(article.Document.Blocks)];

    public ImmutableArray<AnchorPlace?> Find(ImmutableArray<QuotationTarget> targets) =>
        [.. new QuotationAnchorer(article, new DiagnosticBag()).Anchor(targets).Select(passage => passage is null ? null : PlaceOf(passage))];

    /// <summary>The first place where a rule applies; null if there is none.</summary>
    public AnchorPlace? Find(RuleScope scope) => scope switch
    {
        { Kind: RuleScopeKind.Passage, Id: { } passage } when ScriptFolding.KeyOf(passage) is { Length: > 0 } key =>
            article.PlacesOf(key).Select(place => PlaceOf(place.Passage)).FirstOrDefault(),
        { Kind: RuleScopeKind.Section, Id: { } id } => Find<Heading>(heading => heading.Id == id),
        _ => null,
    };

    public AnchorPlace? FindFigure(string file) => Find<Figure>(figure => figure.File.Name == file);

    private AnchorPlace? Find<T>(Func<T, bool> isWanted)
        where T : Block =>
        _blocks.OfType<T>().FirstOrDefault(isWanted) is { } block ? new AnchorPlace(block.Id, LocationOf(block.Span)) : null;

    private AnchorPlace PlaceOf(Passage passage) => new(passage.Flow.OwnerId, article.LocationOf(passage));

    private Location LocationOf(TextSpan span) => new(article.Document.Source, span);
}
