using System.Globalization;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

public class ArticleTests
{
    private static readonly Parsed Article = Parsed.Article.Value;

    private static readonly Dictionary<int, string> HtmlByLine = ArticleLines.Of(Article);

    [Theory, Spec("Wikitext/Specs/article.md")]
    public void A_line_of_the_article_means(SpecCase spec)
    {
        var line = int.Parse(spec["line"], CultureInfo.InvariantCulture);

        Assert.Contains(spec["html"], HtmlByLine[line], StringComparison.Ordinal);
    }

    [Theory, Spec("Wikitext/Specs/article-numbers.md")]
    public void The_article_in_numbers(SpecCase spec)
    {
        var count = ArticleNumbers.Of(Article.Document)[spec["what"]];

        Assert.Equal(spec["count"], count.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_the_source_has_wrong_is_told_and_nothing_else() => Assert.Equal(
        "ED104 46:41, ED104 47:62, ED104 65:50, ED104 69:68, ED105 77:32, ED104 83:73, ED105 86:31, ED104 137:71, "
            + "ED111 322:1, ED111 323:1, ED111 324:1",
        Article.DiagnosticSummary);

    [Fact]
    public void No_markup_comes_out()
    {
        var text = string.Concat(FlowCollector.Collect(Article.Document).Select(flow => TextFlow.Of(flow.Content).Text));

        Assert.DoesNotMatch(@"\[\[|\]\]|\{\{|\}\}|-\{|\}-|'''|</?\w+>", text);
    }

    [Fact]
    public void Every_run_that_mirrors_the_source_is_what_stands_there()
    {
        var runs = FlowCollector.Collect(Article.Document)
            .SelectMany(flow => TextFlow.Of(flow.Content).Leaves)
            .Select(leaf => leaf.Inline)
            .OfType<TextRun>()
            .Where(run => run.MirrorsSource && run.Value != " ");

        Assert.All(runs, run => Assert.Equal(run.Value, Article.Source.Slice(run.Span).ToString()));
    }
}
