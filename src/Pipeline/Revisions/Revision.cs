using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline.Revisions;

/// <summary>How the edition would change if a new revision replaced its article.</summary>
/// <param name="Current">The present article.</param>
/// <param name="Collation">What became of each block and footnote.</param>
/// <param name="Effects">What becomes of notes, terms and everything else tied to the article.</param>
/// <param name="Diagnostics">What <c>check</c> would report with the new revision, and what moves or falls out of use; sorted.</param>
/// <param name="Files">The files to write, by name, if they differ: the article, byte for byte, and blocks.yml.</param>
public sealed record Revision(
    SourceText Current,
    ArticleCollation Collation,
    RevisionEffects Effects,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files)
{
    public bool IsSound => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
