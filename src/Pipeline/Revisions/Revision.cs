using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline.Revisions;

/// <summary>What would become of the edition if a new revision took the place of its article.</summary>
/// <param name="Current">The article as it is.</param>
/// <param name="Collation">What became of each block and footnote.</param>
/// <param name="Effects">What becomes of notes, terms and whatever else is tied to the article.</param>
/// <param name="Diagnostics">All that <c>check</c> would tell of the edition with the new revision, and what moves or is left without use; sorted.</param>
/// <param name="Files">What would have to be written, by name: the article, byte for byte, and blocks.yml; only what differs.</param>
public sealed record Revision(
    SourceText Current,
    ArticleCollation Collation,
    RevisionEffects Effects,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files)
{
    public bool IsSound => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
