using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A text with paragraphs, emphasis and links, made from Markdown. Its spans are empty: it is no part of the article.</summary>
public sealed record RichText(ImmutableArray<Block> Blocks);
