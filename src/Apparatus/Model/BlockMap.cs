using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>
/// blocks.yml: which id each block of the article has, in the order of the article, so that ids outlive its revisions. Empty where there is no
/// such file: then blocks are numbered in order.
/// </summary>
public sealed record BlockMap(ImmutableArray<BlockMapEntry> Entries)
{
    public const string FileName = "blocks.yml";

    public static BlockMap None { get; } = new([]);

    public bool IsEmpty => Entries.IsEmpty;
}

/// <param name="Fingerprint">Of the block's words; empty for a block that is gone.</param>
/// <param name="Opening">Its first words, for people, and for finding it again after somebody edited the article by hand.</param>
public sealed record BlockMapEntry(string Id, string Fingerprint, string Opening, Location Location)
{
    /// <summary>The article no longer has the block; links to it arrive at the one before it.</summary>
    public bool IsGone => Fingerprint.Length == 0;
}
