using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Theme;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

public class ArticleTests
{
    [Theory, Spec("Pipeline/Specs/articles.md")]
    public void Without_an_article_one_error_is_told(SpecCase spec)
    {
        var bytes = Convert.FromHexString(spec["bytes"].Replace(" ", "", StringComparison.Ordinal));
        var input = new InputFolder("input", [KeyValuePair.Create(spec["file"], new ReadOnlyMemory<byte>(bytes))]);
        var (exploration, drafting) = (new DiagnosticBag(), new DiagnosticBag());

        var explored = EditionExploration.Of(input, new EditionOptions(), exploration);
        var drafted = NoteDrafting.Draft(input, new NoteRequest("甲乙丙", NoteType.Gloss, null, null), drafting);

        Assert.Equal(spec["told"].Length == 0, explored is not null);
        Assert.Equal(spec["told"].Length == 0, drafted is not null);
        Assert.Equal(spec["told"], string.Join(' ', drafting.ToSorted().Select(d => d.Code)));
        Assert.Equal(spec["told"], string.Join(' ', exploration.ToSorted().Where(d => d.Location.Path == "input/article.wiki").Select(d => d.Code)));
    }

    [Fact]
    public void An_article_is_read_again_only_if_it_changed()
    {
        var (memory, diagnostics) = (new InputMemory(), new DiagnosticBag());
        var first = memory.Parse(new SourceText("article.wiki", "甲]]"), Editors(), diagnostics);

        Assert.Same(first, memory.Parse(new SourceText("article.wiki", "甲]]"), Editors(), diagnostics));
        Assert.Equal(2, diagnostics.Count);
        Assert.NotSame(first, memory.Parse(new SourceText("other.wiki", "甲]]"), Editors(), diagnostics));
        Assert.NotSame(first, memory.Parse(new SourceText("article.wiki", "甲]]"), Editors(), diagnostics));
        Assert.NotSame(first, memory.Parse(new SourceText("article.wiki", "乙"), Editors(), diagnostics));
        Assert.Equal(4, diagnostics.Count);
    }

    [Fact]
    public void An_article_is_read_again_if_its_templates_mean_something_else()
    {
        var (memory, article) = (new InputMemory(), new SourceText("article.wiki", "{{甲}}"));
        var first = memory.Parse(article, Editors(RuleFor("甲", "乙")), new DiagnosticBag());

        Assert.Same(first, memory.Parse(article, Editors(RuleFor("甲", "乙")), new DiagnosticBag()));
        Assert.NotSame(first, memory.Parse(article, Editors(RuleFor("甲", "丙")), new DiagnosticBag()));
    }

    [Fact]
    public void An_article_is_read_again_if_the_wiki_made_something_else_of_its_templates()
    {
        var (memory, article) = (new InputMemory(), new SourceText("article.wiki", "{{甲}}"));
        var first = memory.Parse(article, Expanding("{{甲}}", "乙"), new DiagnosticBag());

        Assert.Same(first, memory.Parse(article, Expanding("{{甲}}", "乙"), new DiagnosticBag()));
        Assert.NotSame(first, memory.Parse(article, Expanding("{{甲}}", "丙"), new DiagnosticBag()));
    }

    private static EditorialApparatus Editors(params TemplateRule[] rules) =>
        new() { Settings = SampleEdition.Plan().Settings, Templates = [.. rules] };

    private static EditorialApparatus Expanding(string use, string wikitext) => Editors() with
    {
        Expansions = ImmutableSortedDictionary<string, string>.Empty.Add(ExpansionKey.Of(use), wikitext),
    };

    private static TemplateRule RuleFor(string name, string show) =>
        TemplateRule.Read([name], null, [KeyValuePair.Create(TemplateKey.Show, show)], fault => Assert.Fail(fault.ToString()))!;

    [Theory]
    [InlineData(Severity.Warning, true)]
    [InlineData(Severity.Error, false)]
    public void What_was_wrong_before_stops_an_edition_only_if_it_is_an_error(Severity severity, bool isPlanned)
    {
        var before = new DiagnosticBag();
        before.Add(new DiagnosticDescriptor("ED900", severity, "").At(Location.OfFile("a")));
        var found = new DiagnosticDescriptor("ED901", Severity.Warning, "").At(Location.OfFile("a"));

        var planned = new PlannedEdition(SampleEdition.Plan(), [found], []).With(before);

        Assert.Equal(isPlanned, planned.Plan is not null);
        Assert.Equal(["ED900", "ED901"], planned.Diagnostics.Select(d => d.Code));
    }
}
