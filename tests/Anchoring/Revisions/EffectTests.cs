using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Tests.Conversion;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Revisions;

public class EffectTests
{
    [Theory, Spec("Anchoring/Revisions/Specs/effects.md")]
    public void What_is_tied_to_words_of_the_article_stays_moves_or_is_lost(SpecCase spec)
    {
        var (current, collation) = Collate(spec);
        var apparatus = TinyArticle.Apparatus(NoteLine.ReadAll(spec["notes"]), EntryLine.ReadAll(spec["glossary"])) with
        {
            ConversionRules = spec["rules"].Length > 0 ? RuleParser.Parse(spec["rules"]) : [],
            Media = [.. collation.Blocks.SelectMany(pair => new[] { pair.Before, pair.After }).OfType<MongoliaEdition.Documents.Tree.Figure>()
                .Select(figure => figure.File.Name).Distinct().Select(file => new MediaItem { File = file, Location = Location.OfFile("media.yml") })],
        };
        var effects = RevisionEffects.Of(current, collation, apparatus);

        Assert.Equal(spec["effects"], string.Join('\n', effects.Anchors.Select(Describe).Concat(effects.Terms.Select(Describe))));
    }

    [Theory, Spec("Anchoring/Revisions/Specs/blocks.md")]
    public void Each_block_is_the_same_or_another_than_before(SpecCase spec)
    {
        var collation = Collate(spec).Collation;
        var blocks = collation.Blocks.Select(pair => Describe(pair, block => block.Id));
        var footnotes = collation.Footnotes.Select(pair => Describe(pair, footnote => footnote.Id));

        Assert.Equal(spec["changes"], string.Join('\n', blocks.Concat(footnotes)));
    }

    private static (IdentifiedArticle Current, ArticleCollation Collation) Collate(SpecCase spec)
    {
        var current = IdentifiedArticle.Of(TinyArticle.Parse(spec["article"]), BlockMap.None, new DiagnosticBag());
        return (current, ArticleCollation.Of(current, TinyArticle.Parse(spec["revision"])));
    }

    private static string Describe<T>(Collated<T> pair, Func<T, string> id)
        where T : class => string.Join(' ',
    [
        $"{(pair.Before is { } before ? id(before) : "-")} > {(pair.After is { } after ? id(after) : "-")}",
        .. pair.IsAdded ? ["added"] : Array.Empty<string>(),
        .. pair.IsRemoved ? ["removed"] : Array.Empty<string>(),
        .. pair.IsSame ? ["same"] : Array.Empty<string>(),
        .. pair.IsMoved ? ["moved"] : Array.Empty<string>(),
        .. pair.Rewriting == Rewriting.None ? [] : new[] { pair.Rewriting.ToString().ToLowerInvariant() },
    ]);

    private static string Describe(AnchorChange change) =>
        $"{change.Kind} {change.Name}: {change.Fate} {change.From?.Name ?? "-"} > {change.To?.Name ?? "-"}{(change.IsRewritten ? " rewritten" : "")}".ToLowerInvariant();

    private static string Describe(TermChange change) =>
        $"term {change.EntryId}: gone {string.Join(' ', change.Gone)}; appeared {string.Join(' ', change.Appeared)}";
}
