using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>
/// blocks.yml: the id of each block of the article, in document order, so that ids survive revisions. Empty if there is no such file;
/// blocks are then numbered in order.
/// </summary>
public sealed record BlockMap(ImmutableArray<BlockMapEntry> Entries)
{
    public const string FileName = "blocks.yml";

    public static BlockMap None { get; } = new([]);

    public bool IsEmpty => Entries.IsEmpty;
}

/// <param name="Fingerprint">Of the block's words; empty for a block that is gone.</param>
/// <param name="Opening">Its first words, for people, and to find it again after the article was edited by hand.</param>
public sealed record BlockMapEntry(string Id, string Fingerprint, string Opening, Location Location)
{
    /// <summary>The block is no longer in the article; links to it lead to the one before it.</summary>
    public bool IsGone => Fingerprint.Length == 0;
}
