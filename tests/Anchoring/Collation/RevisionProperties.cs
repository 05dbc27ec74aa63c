using System.Collections.Immutable;
using CsCheck;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Collation;

/// <summary>What holds of every revision of every article: made of the paragraphs of ours, in any order, some of them twice.</summary>
public class RevisionProperties
{
    private static readonly string[] Paragraphs =
    [
        .. ShippedEdition.Load().Article.Blocks.OfType<Paragraph>().Select(paragraph => TextFlow.Of(paragraph.Content).Text)
            .Where(text => text.Length > 12 && char.IsLetterOrDigit(text[0])).Distinct(),
    ];

    private static readonly Gen<ImmutableArray<string>> Articles =
        Gen.Int[0, Paragraphs.Length - 1].Select(index => Paragraphs[index]).Array[2, 12].Select(texts => texts.ToImmutableArray());

    private static readonly Gen<ImmutableArray<string>> DistinctArticles = Articles.Select(texts => texts.Distinct().ToImmutableArray());

    [Fact]
    public void Inserting_a_paragraph_anywhere_keeps_all_other_ids() => Gen.Select(Articles, Gen.Int[0, 1000]).Sample((article, place) =>
    {
        var at = place % (article.Length + 1);
        var (before, after) = Revise(article, article.Insert(at, "這一段是新加的，不曾在任何地方出現過。"));

        Assert.Equal(before, after.RemoveAt(at));
        Assert.DoesNotContain(after[at], before);
    });

    [Fact]
    public void Changing_a_block_keeps_all_ids() => Gen.Select(DistinctArticles, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((article, place, offset) =>
    {
        var at = place % article.Length;
        var cut = 1 + (offset % (article[at].Length - 1));
        var (before, after) = Revise(article, article.SetItem(at, article[at].Insert(cut, "（編者補）")));

        Assert.Equal(before, after);
    });

    [Fact]
    public void Deleting_a_block_keeps_all_other_ids_and_a_place_for_its_own() => Gen.Select(DistinctArticles, Gen.Int[0, 1000]).Sample((article, place) =>
    {
        if (article.Length > 1)
        {
            var at = place % article.Length;
            var current = Identify(article, BlockMap.None);
            var revised = ArticleCollation.Of(current, Parse(article.RemoveAt(at))).Revised;

            Assert.Equal(IdsOf(current.Article).RemoveAt(at), IdsOf(revised.Article));
            Assert.Equal(IdsOf(current.Article)[at], Assert.Single(revised.Article.FormerBlocks).Id);
        }
    });

    [Fact]
    public void Shuffling_blocks_keeps_their_ids() => DistinctArticles.SelectMany(article => Gen.Shuffle(article.ToArray()).Select(order => (article, order))).Sample(pair =>
    {
        var (before, after) = Revise(pair.article, [.. pair.order]);

        Assert.Equal(pair.order.Select(text => before[pair.article.IndexOf(text)]), after);
    });

    [Fact]
    public void An_id_never_comes_back() => Gen.Select(Articles, Articles, Articles).Sample((first, second, third) =>
    {
        var one = Identify(first, BlockMap.None);
        var two = ArticleCollation.Of(one, Parse(second)).Revised;
        var three = ArticleCollation.Of(two, Parse(third)).Revised;
        var gone = two.Map.Entries.Where(entry => entry.IsGone).Select(entry => entry.Id);

        Assert.Empty(gone.Intersect(IdsOf(three.Article)));
        Assert.Equal(three.Map.Entries.Length, three.Map.Entries.Select(entry => entry.Id).Distinct().Count());
        Assert.Empty(two.Map.Entries.Select(entry => entry.Id).Except(three.Map.Entries.Select(entry => entry.Id)));
    });

    [Fact]
    public void The_map_of_an_article_gives_it_the_same_ids_again() => Gen.Select(Articles, Articles).Sample((first, second) =>
    {
        var revised = ArticleCollation.Of(Identify(first, BlockMap.None), Parse(second)).Revised;
        var diagnostics = new DiagnosticBag();
        var again = IdentifiedArticle.Of(Parse(second), revised.Map, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(IdsOf(revised.Article), IdsOf(again.Article));
        Assert.Equal(revised.ToYaml(), again.ToYaml());
    });

    private static (ImmutableArray<string> Before, ImmutableArray<string> After) Revise(ImmutableArray<string> article, ImmutableArray<string> revision)
    {
        var current = Identify(article, BlockMap.None);
        return (IdsOf(current.Article), IdsOf(ArticleCollation.Of(current, Parse(revision)).Revised.Article));
    }

    private static IdentifiedArticle Identify(ImmutableArray<string> article, BlockMap map) =>
        IdentifiedArticle.Of(Parse(article), map, new DiagnosticBag());

    private static Document Parse(ImmutableArray<string> article) => TinyArticle.Parse(string.Join("\n\n", article));

    private static ImmutableArray<string> IdsOf(Document article) =>
        [.. BlockTree.Descendants(article.Blocks).Select(block => block.Id).Where(id => id.Length > 0)];
}
