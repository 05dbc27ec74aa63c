using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>An article whose blocks keep the ids of earlier revisions.</summary>
public sealed class IdentifiedArticle
{
    private readonly Lazy<BlockMap> _map;

    // What the map holds of a block besides its fingerprint: whether it is the same block with other words.
    private static readonly Func<string, bool> AnyKind = _ => true;

    private IdentifiedArticle(Document article, Func<BlockMap> map) => (Article, _map) = (article, new Lazy<BlockMap>(map));

    public Document Article { get; }

    /// <summary>What blocks.yml should contain.</summary>
    public BlockMap Map => _map.Value;

    /// <summary>Gives the blocks the ids of blocks.yml and reports where the two disagree.</summary>
    /// <param name="article">Numbered in order, as without a map.</param>
    public static IdentifiedArticle Of(Document article, BlockMap map, DiagnosticBag diagnostics)
    {
        var blocks = BlocksOf(article);
        if (map.IsEmpty)
        {
            return Numbered(article, blocks);
        }

        ImmutableArray<BlockMapEntry> entries = [.. map.Entries.Where(entry => !entry.IsGone)];
        var places = Collator.Collate([.. entries.Select(UnitOf)], [.. blocks.Select(UnitOf)], AnyKind);
        var identified = With(article, blocks, [.. places.Select(place => place == Pairing.None ? null : entries[place].Id)], map);
        Report(identified, map, diagnostics);
        return identified;
    }

    /// <param name="former">For each block with an id the one it had; null for new ones.</param>
    internal static IdentifiedArticle With(Document article, ImmutableArray<Block> blocks, ImmutableArray<string?> former, BlockMap map)
    {
        var ids = BlockIdPlan.Create(blocks, former, map);
        var written = BlockMapBuilder.Build(blocks, ids, former, map);
        var relabelled = BlockRelabelling.Relabel(article, ids) with { FormerBlocks = FormerBlocksOf(written) };
        return new IdentifiedArticle(relabelled, () => written);
    }

    internal static ImmutableArray<Block> BlocksOf(Document article) =>
        [.. BlockTree.Descendants(article.Blocks).Where(block => block.Id.Length > 0)];

    /// <summary>The file that says it.</summary>
    public string ToYaml() => BlockMapText.Write(Map);

    private static IdentifiedArticle Numbered(Document article, ImmutableArray<Block> blocks)
    {
        ImmutableArray<string> ids = [.. blocks.Select(block => block.Id)];
        return new IdentifiedArticle(article, () => BlockMapBuilder.Build(blocks, ids, [.. ids], BlockMap.None));
    }

    private static Unit UnitOf(BlockMapEntry entry) =>
        new(BlockIds.KindOf(entry.Id), entry.Fingerprint, ScriptFolding.KeyOf(entry.Opening));

    private static Unit UnitOf(Block block)
    {
        var words = BlockWords.Of(block);
        return new(BlockIds.KindOf(block.Id), BlockWords.Fingerprint(words), ScriptFolding.KeyOf(BlockWords.Opening(words)));
    }

    /// <summary>The targets of links to former ids: the text before them in the map or, at its top, the text after.</summary>
    private static ImmutableArray<FormerBlock> FormerBlocksOf(BlockMap map)
    {
        var arrival = map.Entries.FirstOrDefault(IsText)?.Id;
        var former = ImmutableArray.CreateBuilder<FormerBlock>();
        foreach (var entry in map.Entries)
        {
            arrival = IsText(entry) ? entry.Id : arrival;
            if (entry.IsGone && arrival is not null)
            {
                former.Add(new FormerBlock(entry.Id, arrival));
            }
        }

        return former.ToImmutable();
    }

    private static bool IsText(BlockMapEntry entry) => !entry.IsGone && BlockIds.KindOf(entry.Id) is "p" or "s";

    private static void Report(IdentifiedArticle identified, BlockMap map, DiagnosticBag diagnostics)
    {
        var now = identified.Map.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(entry => entry.Fingerprint != now[entry.Id].Fingerprint))
        {
            diagnostics.Add(now[entry.Id].IsGone
                ? CollationDiagnostics.BlockGone.At(entry.Location, entry.Id)
                : CollationDiagnostics.OtherWords.At(entry.Location, entry.Id, now[entry.Id].Opening));
        }

        var known = map.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(BlocksOf(identified.Article)
            .Where(block => !known.Contains(block.Id))
            .Select(block => CollationDiagnostics.NotListed.At(new Location(identified.Article.Source, block.Span), block.Id)));
    }
}
