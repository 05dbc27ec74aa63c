using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline.Revisions;

/// <summary>
/// Tries a new revision of the article without changing any file:
/// <list type="number">
/// <item>read both revisions and give the current one's blocks their ids;</item>
/// <item>find each of its blocks and footnotes in the new revision;</item>
/// <item>determine what becomes of everything tied to it;</item>
/// <item>build the edition with the new revision.</item>
/// </list>
/// </summary>
public static class RevisionComparison
{
    /// <summary>Null, with an error, if there is nothing to compare.</summary>
    /// <param name="shownAs">The path of the new revision, for diagnostics.</param>
    public static async Task<Revision?> CompareAsync(
        InputFolder input, ReadOnlyMemory<byte> revision, string shownAs, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var candidate = input.With(ArticleReader.Name, revision, shownAs);
        if (ArticleReader.Read(input, diagnostics) is not { } current || ArticleReader.Read(candidate, diagnostics) is not { } revised)
        {
            return null;
        }

        // Problems of the current edition do not matter here.
        var ignored = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, ignored);
        var identified = IdentifiedArticle.Of(new InputMemory().Parse(current, apparatus, ignored), apparatus.Blocks, ignored);
        var collation = ArticleCollation.Of(identified, new InputMemory().Parse(revised, apparatus, ignored));
        var effects = RevisionEffects.Of(identified, collation, apparatus);

        var map = Encoding.UTF8.GetBytes(collation.Revised.ToYaml());
        var run = await EditionPipeline.RunAsync(candidate.With(BlockMap.FileName, map), new EditionOptions(), cancellation);
        var files = FilesToWrite(input, [new(ArticleReader.Name, revision), new(BlockMap.FileName, map)]);
        return new Revision(current, collation, effects, RevisionWarnings.AddTo(run.Diagnostics, effects), files);
    }

    private static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> FilesToWrite(
        InputFolder input, ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        [.. files.Where(file => !input.Contains(file.Key) || !input.Bytes(file.Key).Span.SequenceEqual(file.Value.Span))];
}
