using AngleSharp.Html.Parser;
using MongoliaEdition.Tests.Architecture.Kinds;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>No kind of template and no kind of syntax is forgotten where wikitext becomes a document or is printed as a tree.</summary>
public class KindTests
{
    private const string Templates = "Wikitext/Specs/template-kinds.md";
    private const string Nodes = "Wikitext/Specs/syntax-kinds.md";

    [Theory, Spec(Templates)]
    public void Every_kind_of_template_shows_what_it_should(SpecCase spec)
    {
        Assert.Equal(Enum.Parse<TemplateKind>(spec["kind"]), TemplateDictionary.Engine.Find(spec["wikitext"][2..].Split('|', '}')[0])?.Kind);
        Assert.Equal(spec["alone"], TextOf(spec["wikitext"], "body").Trim());
        Assert.Equal($"甲{spec["in a heading"]}乙", TextOf($"== 甲{spec["wikitext"]}乙 ==", "h2"));
    }

    [Fact]
    public void Every_kind_of_template_is_in_the_table() =>
        Assert.Equal(Enum.GetNames<TemplateKind>().Order(), ReadAll(Templates, "kind").Order());

    [Theory, Spec(Nodes)]
    public void Every_kind_of_syntax_is_in_the_tree(SpecCase spec) => Assert.Contains(spec["line"], new Parsed(spec["wikitext"]).Tree, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_syntax_is_in_the_table()
    {
        // They stand in the fields of nodes, never among the nodes.
        string[] fields = [nameof(HtmlTag), nameof(AttributeSyntax)];
        var kinds = KindSamples.KindsOf(typeof(SyntaxNode)).Select(kind => kind.Name).Except(fields);

        Assert.Equal(kinds.Order(), ReadAll(Nodes, "kind").Select(kind => kind + "Syntax").Order());
    }

    private static string TextOf(string wikitext, string element) =>
        new HtmlParser().ParseDocument(new Parsed(wikitext).Html).QuerySelector(element)!.TextContent;

    private static IEnumerable<string> ReadAll(string spec, string column) => SpecFile.Read(Repository.Path("tests", spec)).Select(row => row[column]);
}
