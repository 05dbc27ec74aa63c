using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>
/// What an editor wrote in one script or in both. A script that is null is made by converting the other one; at least one
/// of the two is there.
/// </summary>
public sealed record Bilingual<T>(T? Hant, T? Hans)
    where T : class
{
    /// <summary>What the editor wrote: Traditional where both are there.</summary>
    public T Authored => Hant ?? Hans ?? throw new InvalidOperationException("A bilingual value without a value.");

    /// <summary>What the editor wrote for a script, else null.</summary>
    public T? For(Script script) => script == Script.Hant ? Hant : Hans;
}

/// <summary>A text with paragraphs, emphasis and links, made from Markdown. Its spans are empty: it is no part of the article.</summary>
public sealed record RichText(ImmutableArray<Block> Blocks);
