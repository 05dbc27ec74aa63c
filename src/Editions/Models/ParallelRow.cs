using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Models;

/// <summary>One block of the article in both scripts, and the lines of the source it comes from.</summary>
public sealed record ParallelRow(Block Hant, Block Hans, int Line, string Source);
