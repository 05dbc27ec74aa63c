using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>What a wiki made of templates, read in their place.</summary>
public class ExpansionTests
{
    private const string Use = "{{nosuch}}";

    [Theory, Spec("Wikitext/Specs/expansions.md")]
    public void An_expansion_is_read_in_the_place_of_its_template(SpecCase spec) =>
        Assert.Equal(spec["html"], Expanded(spec["wikitext"], spec["expansion"]).Html);

    [Theory, Spec("Wikitext/Specs/expansions.md")]
    public void All_that_was_read_has_a_place_in_the_article(SpecCase spec)
    {
        var document = Expanded("前\n\n" + spec["wikitext"] + "\n\n後", spec["expansion"]).Document;
        var blocks = BlockTree.Descendants(document.Blocks).ToList();
        var spans = blocks.Select(block => block.Span)
            .Concat(blocks.SelectMany(block => InlineTree.Descendants(BlockTree.ContentOf(block))).Select(inline => inline.Span))
            .Concat(document.Footnotes.SelectMany(group => group.Footnotes).Select(footnote => footnote.Span));

        Assert.All(spans, span => Assert.InRange(span.End, 0, document.Source.Content.Length));
    }

    [Fact]
    public void What_is_wrong_in_an_expansion_is_not_told() => Assert.Equal("ED102 1:12", Expanded(Use + " ]]", "a ]]").DiagnosticSummary);

    [Fact]
    public void An_expansion_brings_no_category_into_the_article() =>
        Assert.Equal(["乙"], Expanded(Use + "[[Category:乙]]", "[[Category:甲]]").Document.Categories.Select(category => category.Name));

    [Theory]
    [InlineData("{{nosuch}}{{nosuch}}", "{{nosuch}}")]
    [InlineData("{{nosuch|{{other}}}} {{other}}", "{{nosuch|{{other}}}} {{other}}")]
    [InlineData("{{Infobox a|b=c}}{{nowrap|a}}", "{{Infobox a|b=c}}")]
    [InlineData("a {{nosuch|1}} b {{nosuch|2}}", "{{nosuch|1}} {{nosuch|2}}")]
    [InlineData("{{nowrap|a}}{{#if:1|a}}", "")]
    public void The_wiki_is_asked_about_each_use_once_and_about_none_within_another(string wikitext, string asked) =>
        Assert.Equal(asked, string.Join(' ', new Parsed(wikitext).Document.TemplatesOfWiki.Select(use => use.Text)));

    [Fact]
    public void An_expanded_template_is_counted_as_one()
    {
        var use = Assert.Single(Expanded(Use + Use, "{{nosuch}}").Document.Templates);

        Assert.Equal((TemplateShowing.Expanded, 2), (use.Showing, use.Count));
    }

    [Fact]
    public void An_expanded_navigation_box_leaves_those_before_it_at_the_foot_of_the_page() => Assert.Equal(
        [("Other", TemplateShowing.Navigation), ("Nosuch", TemplateShowing.Expanded)],
        Expanded("甲\n\n{{other}}\n" + Use, "<div class=\"navbox\">乙</div>").Document.Templates.Select(use => (use.Name, use.Showing)).OrderByDescending(use => use.Name));

    [Fact]
    public void What_the_edition_says_of_a_template_counts_before_what_the_wiki_made_of_it()
    {
        var rule = TemplateRule.Read(["nosuch"], null, [KeyValuePair.Create(TemplateKey.Show, "乙")], fault => Assert.Fail(fault.ToString()))!;

        Assert.Equal("<p>乙</p>", new Parsed(Use, TemplateDictionary.Engine.With([rule]).With(Table("甲"))).Html);
    }

    private static Parsed Expanded(string wikitext, string expansion) => new(wikitext, TemplateDictionary.Engine.With(Table(expansion)));

    private static ImmutableSortedDictionary<string, string> Table(string expansion) =>
        ImmutableSortedDictionary<string, string>.Empty.Add(ExpansionKey.Of(Use), expansion);
}
