using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Models;

/// <summary>A block of the article in the scripts of its page, and its source lines.</summary>
public sealed record ParallelRow(PerScript<Block> Blocks, int Line, string Source);
