using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Makes the map of a document out of that of an earlier state. Ids that no block has any more stay behind the block they stood
/// behind; that of a section which got another id stays with the section.
/// </summary>
internal static class BlockMapBuilder
{
    private const string Top = "";

    public static BlockMap Build(ImmutableArray<Block> blocks, ImmutableArray<string> ids, ImmutableArray<string?> former, BlockMap map)
    {
        var heirs = former.Zip(ids).Where(pair => pair.First is not null).ToDictionary(pair => pair.First!, pair => pair.Second, StringComparer.Ordinal);
        var gone = GoneBehind(map, heirs);
        var entries = ImmutableArray.CreateBuilder<BlockMapEntry>();
        entries.AddRange(gone[Top]);
        foreach (var (block, id) in blocks.Zip(ids))
        {
            entries.Add(EntryOf(block, id));
            entries.AddRange(gone[id]);
        }

        return new BlockMap(entries.ToImmutable());
    }

    private static ILookup<string, BlockMapEntry> GoneBehind(BlockMap map, Dictionary<string, string> heirs)
    {
        var (gone, place) = (new List<(string Place, BlockMapEntry Entry)>(), Top);
        foreach (var entry in map.Entries)
        {
            place = heirs.GetValueOrDefault(entry.Id, place);
            if (heirs.GetValueOrDefault(entry.Id) != entry.Id)
            {
                gone.Add((place, new BlockMapEntry(entry.Id, "", "", entry.Location)));
            }
        }

        return gone.ToLookup(pair => pair.Place, pair => pair.Entry, StringComparer.Ordinal);
    }

    private static BlockMapEntry EntryOf(Block block, string id)
    {
        var words = BlockWords.Of(block);
        return new BlockMapEntry(id, BlockWords.Fingerprint(words), BlockWords.Opening(words), Location.OfFile(BlockMap.FileName));
    }
}
