using CsCheck;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext.Citations;

public class CitationProperties
{
    private static readonly Gen<string> Names = OneOf(
        "author", "author2", "last", "first3", "editor-last", "title", "script-title", "chapter", "url", "archiveurl", "archivedate",
        "deadurl", "wslink", "work", "publisher", "location", "volume", "issue", "page", "date", "year", "quote", "language", "isbn",
        "doi", "format", "1", "foo", "作者", "author99999", "", "-");

    private static readonly Gen<string> Values = Gen.OneOf(
        OneOf("", " ", "甲", "《書》", "A b", "http://a.test/", "12-15", "第3頁", "yes", "no", "“", "「甲」", "{}", "⟨", "\ud840", "ө"),
        Gen.String);

    private static readonly Gen<CitationTemplate> Templates = Gen.Select(
        OneOf("cite web", "Cite_book", "citation", "cite encyclopedia", "cite wikisource"),
        Gen.Select(Names, Values).Array[0, 12],
        (name, arguments) => new CitationTemplate(name, CitationKind.Of(TemplateDictionary.Engine.Find(name))!, [.. arguments.Select(pair => Argument(pair.Item1, pair.Item2))], new TextSpan(7, 9)));

    [Fact]
    public void Any_arguments_make_a_citation_without_links_in_links() => Templates.Sample(template =>
    {
        var content = CitationFormatter.Format(template).Content;
        return InlineTree.Descendants(content).OfType<Link>().All(link => !InlineTree.Descendants(link.Content).OfType<Link>().Any());
    });

    [Fact]
    public void Every_argument_without_a_part_to_play_is_told() => Templates.Sample(template =>
        template.Arguments.Where(argument => argument.Name is "foo" or "1" && argument.Raw.Length > 0)
            .All(CitationFormatter.Set(template).Unused.Contains));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static CitationArgument Argument(string name, string value) =>
        new(name, value.Length == 0 ? [] : [new TextRun(value)], value.Trim(), new TextSpan(7, 7));
}
