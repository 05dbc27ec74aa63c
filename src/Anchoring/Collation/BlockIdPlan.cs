using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>Assigns ids to the blocks of a document from their former ids, and decides what becomes of unused ones.</summary>
internal sealed class BlockIdPlan
{
    private const string Article = "s";

    private readonly FreshIds _fresh;
    private readonly Dictionary<string, string> _lastOfKind = new(StringComparer.Ordinal);
    private readonly List<(int Level, string Id)> _sections = [];

    // How many blocks of a kind that had an id are still to come.
    private readonly Dictionary<string, int> _oldAhead;

    private BlockIdPlan(ImmutableArray<string?> former, BlockMap map)
    {
        _fresh = new FreshIds(map.Entries.Select(entry => entry.Id));
        _oldAhead = former.OfType<string>().CountBy(BlockIds.KindOf).ToDictionary(StringComparer.Ordinal);
    }

    /// <param name="blocks">The document's blocks with ids, in order.</param>
    /// <param name="former">The former id of each; null for new blocks.</param>
    /// <returns>For each block its id: the one it had, but that a section's id tells which section it lies in.</returns>
    public static ImmutableArray<string> Create(ImmutableArray<Block> blocks, ImmutableArray<string?> former, BlockMap map)
    {
        var plan = new BlockIdPlan(former, map);
        return [.. blocks.Zip(former, plan.IdOf)];
    }

    private string IdOf(Block block, string? former)
    {
        var kind = BlockIds.KindOf(block.Id);
        _oldAhead[kind] = _oldAhead.GetValueOrDefault(kind) - (former is null ? 0 : 1);
        var id = block is Heading heading ? SectionId(heading, former) : former ?? FreshId(kind);
        return _lastOfKind[kind] = id;
    }

    private string FreshId(string kind) => _oldAhead[kind] == 0 ? _fresh.AtEnd(kind) : _fresh.Behind(kind, _lastOfKind.GetValueOrDefault(kind));

    /// <summary>As <see cref="BlockNumbering"/> does: level 1 counts as 2, and a level that is left out as 0.</summary>
    private string SectionId(Heading heading, string? former)
    {
        var level = Math.Max(heading.Level, 2);
        _sections.RemoveAll(section => section.Level >= level);
        var (above, parent) = _sections.Count > 0 ? _sections[^1] : (1, Article);
        parent += string.Concat(Enumerable.Repeat("-0", level - above - 1));
        var id = former is not null && ParentOf(former) == parent ? former : _fresh.NextSection(parent);
        _sections.Add((level, id));
        return id;
    }

    private static string ParentOf(string section) => section[..section.LastIndexOf('-')];
}
