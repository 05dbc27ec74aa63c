using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// A new revision of an article beside the old one: what became of each block and each footnote. The new one's blocks have the ids of
/// the old one's.
/// </summary>
public sealed class ArticleCollation
{
    private readonly Dictionary<string, string> _heirs;

    private ArticleCollation(
        IdentifiedArticle revised, ImmutableArray<Collated<Block>> blocks, ImmutableArray<Collated<NamedFootnote>> footnotes)
    {
        (Revised, Blocks, Footnotes) = (revised, blocks, footnotes);
        _heirs = blocks.Where(pair => pair is { Before: not null, After: not null }).Select(pair => (pair.Before!.Id, pair.After!.Id))
            .Concat(footnotes.Where(pair => pair is { Before: not null, After: not null }).Select(pair => (pair.Before!.Id, pair.After!.Id)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    public IdentifiedArticle Revised { get; }

    /// <summary>Every block of either that has an id: those of the new one in order, each lost one where it stood.</summary>
    public ImmutableArray<Collated<Block>> Blocks { get; }

    public ImmutableArray<Collated<NamedFootnote>> Footnotes { get; }

    /// <param name="revision">Numbered in order, as it is without a map.</param>
    public static ArticleCollation Of(IdentifiedArticle current, Document revision)
    {
        var (before, after) = (IdentifiedArticle.BlocksOf(current.Article), IdentifiedArticle.BlocksOf(revision));
        var places = Collator.Collate([.. before.Select(UnitOf)], [.. after.Select(UnitOf)], IsPlaced);
        var revised = IdentifiedArticle.With(
            revision, after, [.. places.Select(place => place == Pairing.None ? null : before[place].Id)], current.Map);
        return new ArticleCollation(
            revised,
            Collated.Of(before, IdentifiedArticle.BlocksOf(revised.Article), places, BlockWords.Of),
            Collate(NamedFootnote.AllOf(current.Article), NamedFootnote.AllOf(revision)));
    }

    /// <summary>The id by which the new revision knows what the old one knew by an id; null if it no longer has it.</summary>
    public string? HeirOf(string id) => _heirs.GetValueOrDefault(id);

    /// <summary>A heading that alone stands between the same blocks is the same heading, whatever it says now.</summary>
    private static bool IsPlaced(string kind) => kind == "s";

    private static ImmutableArray<Collated<NamedFootnote>> Collate(ImmutableArray<NamedFootnote> before, ImmutableArray<NamedFootnote> after)
    {
        var places = Collator.Collate([.. before.Select(UnitOf)], [.. after.Select(UnitOf)], _ => false);
        return Collated.Of(before, after, places, footnote => footnote.Words);
    }

    /// <summary>Figures are the same if they show the same file, and else are known by their captions.</summary>
    private static Unit UnitOf(Block block)
    {
        var words = ScriptFolding.KeyOf(block is Figure captioned ? TextFlow.TextOf(captioned.Caption) : BlockWords.Of(block));
        return new Unit(BlockIds.KindOf(block.Id), block is Figure figure ? figure.File.Name : words, words);
    }

    private static Unit UnitOf(NamedFootnote footnote)
    {
        var words = ScriptFolding.KeyOf(footnote.Words);
        return new Unit(BlockIds.KindOf(footnote.Id), words, words);
    }
}
