using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Models;

/// <summary>One block of the article in the scripts of its page, and the lines of the source it comes from.</summary>
public sealed record ParallelRow(PerScript<Block> Blocks, int Line, string Source);
