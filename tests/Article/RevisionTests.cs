using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Revisions;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Article;

/// <summary>The real article with one paragraph less and another one changed.</summary>
public class RevisionTests
{
    private static readonly string[] Pages = ["zh-hant/index.html", "zh-hans/index.html", "parallel/index.html"];

    private readonly InputFolder _input = BuiltArticle.Input();

    [Fact]
    public void The_committed_map_is_that_of_the_article()
    {
        var diagnostics = new DiagnosticBag();
        var current = Current(diagnostics);

        Assert.Empty(diagnostics.ToSorted().Where(diagnostic => diagnostic.Code.StartsWith("ED06", StringComparison.Ordinal)));
        Assert.Equal(Encoding.UTF8.GetString(_input.Bytes(BlockMap.FileName).Span), current.ToYaml());
    }

    [Fact]
    public async Task Links_to_its_paragraphs_still_arrive()
    {
        var current = Current(new DiagnosticBag());
        var (removed, changed) = ParagraphsWithoutNotes(current);
        var revision = Revise(current.Article.Source, removed, changed);
        var revised = ArticleCollation.Of(current, TinyArticle.Parse(revision)).Revised;

        Assert.Equal(IdsOf(current.Article.Blocks).Remove(removed.Id), IdsOf(revised.Article.Blocks));

        var files = _input.With("article.wiki", Encoding.UTF8.GetBytes(revision)).With(BlockMap.FileName, Encoding.UTF8.GetBytes(revised.ToYaml()));
        var run = await EditionPipeline.RunAsync(files, new EditionOptions(), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        foreach (var path in Pages)
        {
            var (before, after) = (await BuiltArticle.PageAsync(path), Parse(run, path));
            Assert.Empty(BlocksOf(before).Select(block => block.Id).Except(after.QuerySelectorAll("[id]").Select(element => element.Id)));
            Assert.Contains("編者改", after.GetElementById(changed.Id)!.TextContent.Replace("编", "編", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        var arrival = Parse(run, Pages[0]).GetElementById(removed.Id)!;
        Assert.True(arrival.HasAttribute("data-apparatus"));
        Assert.Equal($"〔第 {BlockIds.NumberOf(removed.Id)} 段已不在條目中〕", arrival.TextContent);
        Assert.Equal(Assert.Single(revised.Article.FormerBlocks).Arrival, arrival.ParentElement!.Id);
    }

    private IdentifiedArticle Current(DiagnosticBag diagnostics) => IdentifiedArticle.Of(
        TinyArticle.Parse(_input.Read("article.wiki", diagnostics).Content), ApparatusLoader.Load(_input, diagnostics).Blocks, diagnostics);

    private static ImmutableArray<string> IdsOf(ImmutableArray<Block> blocks) =>
        [.. BlockTree.Descendants(blocks).Select(block => block.Id).Where(id => id.Length > 0)];

    private static IEnumerable<IElement> BlocksOf(IDocument page) => page.QuerySelectorAll("article [id][data-line], .rows > [id]");

    private static string Revise(SourceText article, Block removed, Block changed)
    {
        var text = article.Content;
        var cuts = new[] { (removed.Span, ""), (new TextSpan(changed.Span.End, changed.Span.End), "（編者改）") };
        return cuts.OrderByDescending(cut => cut.Item1.Start).Aggregate(text, (t, cut) => t[..cut.Item1.Start] + cut.Item2 + t[cut.Item1.End..]);
    }

    /// <summary>Two paragraphs that no note, event or reference is tied to: with others the build would ask the editors first.</summary>
    private (Block First, Block Second) ParagraphsWithoutNotes(IdentifiedArticle current)
    {
        var apparatus = ApparatusLoader.Load(_input, new DiagnosticBag());
        var same = ArticleCollation.Of(current, TinyArticle.Parse(current.Article.Source.Content));
        var taken = RevisionEffects.Of(current, same, apparatus).Anchors.Select(anchor => anchor.To?.Id).ToHashSet();
        var free = current.Article.Blocks.OfType<Paragraph>()
            .Where(paragraph => !taken.Contains(paragraph.Id) && !InlineTree.Descendants(paragraph.Content).OfType<FootnoteMarker>().Any())
            .ToList();
        return (free[0], free[^1]);
    }

    private static IDocument Parse(EditionRun run, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(run.Files.Single(page => page.Path == path).Bytes.Span));
}
