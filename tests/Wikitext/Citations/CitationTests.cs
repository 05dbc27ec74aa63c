using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext.Citations;

public class CitationTests
{
    private static readonly string Article = File.ReadAllText(Repository.Path("input", "article.wiki"));

    private static readonly LineMap Lines = new(Article);

    private static readonly ImmutableArray<CitationTemplate> Templates = [.. FindTemplates()];

    [Theory, Spec("Wikitext/Citations/Specs/article.md")]
    public void Each_citation_of_the_article_is_set_in_words(SpecCase spec)
    {
        var line = int.Parse(spec["line"], CultureInfo.InvariantCulture);
        var number = int.Parse(spec["no."], CultureInfo.InvariantCulture);
        var template = Templates.Where(template => LineOf(template) == line).ElementAt(number - 1);

        var result = CitationFormatter.Set(template);

        Assert.Equal(spec["citation"].Replace("⟨url⟩", Raw(template, "url")).Replace("⟨archive⟩", Raw(template, "archiveurl")),
            InlineNotation.Write(result.Citation.Content));
        Assert.Empty(result.Unused);
    }

    [Theory, Spec("Wikitext/Citations/Specs/values.md")]
    public void A_value_is_set_as_the_source_writes_it(SpecCase spec)
    {
        var result = CitationFormatter.Set(TemplateReader.Read(spec["template"]));

        Assert.Equal(spec["citation"], InlineNotation.Write(result.Citation.Content));
    }

    [Theory, Spec("Wikitext/Citations/Specs/unused.md")]
    public void What_a_citation_cannot_use_is_told(SpecCase spec)
    {
        var result = CitationFormatter.Set(TemplateReader.Read(spec["template"]));

        Assert.Equal(spec["unused"], string.Join(", ", result.Unused.Select(argument => argument.Name)));
    }

    [Theory, Spec("Wikitext/Citations/Specs/names.md")]
    public void A_template_is_known_by_each_of_its_names(SpecCase spec) =>
        Assert.Equal(spec["known"] == "yes", CitationKind.Of(TemplateDictionary.Engine.Find(spec["name"])) is not null);

    [Fact]
    public void The_article_has_39_citations_with_40_addresses()
    {
        var targets = Templates.SelectMany(template => Links(CitationFormatter.Format(template))).ToList();

        Assert.Equal(39, Templates.Length);
        Assert.Equal(40, targets.Count(link => link.Target is ExternalTarget));
        Assert.Equal(2, targets.Count(link => link.Target is InterwikiTarget { Prefix: "s" }));
    }

    [Fact]
    public void No_link_of_the_article_lies_in_another() =>
        Assert.All(Templates.SelectMany(template => Links(CitationFormatter.Format(template))),
            link => Assert.Empty(InlineTree.Descendants(link.Content).OfType<Link>()));

    [Fact]
    public void Runs_of_the_source_mirror_it_and_words_of_the_style_have_no_width()
    {
        foreach (var template in Templates)
        {
            var citation = CitationFormatter.Format(template);
            Assert.Equal(template.Span, citation.Span);
            Assert.All(InlineTree.Descendants(citation.Content).OfType<TextRun>(), run => AssertTrueToSource(run, template));
        }
    }

    private static void AssertTrueToSource(TextRun run, CitationTemplate template)
    {
        var source = Article.Substring(run.Span.Start, run.Span.Length);
        Assert.True(run.Span.IsEmpty ? run.Span.Start == template.Span.Start : template.Span.Contains(run.Span));
        Assert.True(run.Span.IsEmpty || run.Value == source || source == "&#39;", $"{run.Value} is not {source}");
    }

    private static IEnumerable<Link> Links(Citation citation) => InlineTree.Descendants(citation.Content).OfType<Link>();

    private static string Raw(CitationTemplate template, string name) =>
        template.Arguments.FirstOrDefault(argument => argument.Name == name)?.Raw ?? name;

    private static int LineOf(CitationTemplate template) => Lines.PositionAt(template.Span.Start).Line;

    private static IEnumerable<CitationTemplate> FindTemplates()
    {
        for (var i = Article.IndexOf("{{", StringComparison.Ordinal); i >= 0; i = Article.IndexOf("{{", i + 2, StringComparison.Ordinal))
        {
            var name = Article[(i + 2)..Article.IndexOfAny(['|', '}'], i)];
            if (CitationKind.Of(TemplateDictionary.Engine.Find(name)) is not null)
            {
                yield return TemplateReader.Read(Article, i);
            }
        }
    }
}
