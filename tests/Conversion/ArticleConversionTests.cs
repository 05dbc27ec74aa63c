using System.Collections.Immutable;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Templates;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

/// <summary>The article itself, parsed and converted with the edition's rules, words left alone.</summary>
public class ArticleConversionTests
{
    private static readonly Lazy<Document> Article = new(Parse);
    private static readonly Lazy<EditionConverter> Converter = new(Load);

    public static TheoryData<string> Scripts => ["zh-Hant", "zh-Hans", "zh-Hant-HK"];

    [Theory, Spec("Conversion/Specs/article.md")]
    public void A_difficult_place_is_right(SpecCase spec)
    {
        var line = int.Parse(spec["line"], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var script in Script.Default)
        {
            Assert.Contains(spec[script.Tag], TextOfLine(Convert(script), line), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Scripts))]
    public void Every_flow_keeps_its_number_of_characters(string tag)
    {
        foreach (var (source, converted) in Texts(Article.Value).Zip(Texts(Convert(Script.Find(tag)!))))
        {
            Assert.Equal(source.EnumerateRunes().Count(), converted.EnumerateRunes().Count());
        }
    }

    [Theory, MemberData(nameof(Scripts))]
    public void An_edition_converted_again_is_unchanged(string tag)
    {
        var script = Script.Find(tag)!;
        var once = Convert(script);
        Assert.Equal(Texts(once), Texts(Converter.Value.Convert(once, script, new DiagnosticBag())));
    }

    [Fact]
    public void The_simplified_edition_can_be_made_from_the_traditional_one() =>
        Assert.Equal(Texts(Convert(KnownScripts.Hans)), Texts(Converter.Value.Convert(Convert(KnownScripts.Hant), KnownScripts.Hans, new DiagnosticBag())));

    [Fact]
    public void One_quotation_of_the_article_never_ends()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var script in Script.Default)
        {
            Converter.Value.Convert(Article.Value, script, diagnostics);
        }

        var warning = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("ED201", 248), (warning.Code, warning.Location.Start.Line));
    }

    // Quotations within citations, which their template puts into marks, included; one of them is English.
    [Theory]
    [InlineData("zh-Hant", "「125 」124 『10 』10 “2 ”2 ‘1 ’1")]
    [InlineData("zh-Hans", "「0 」0 『0 』0 “127 ”126 ‘11 ’11")]
    public void The_marks_are_those_of_the_script(string tag, string expected)
    {
        var text = string.Concat(Texts(Convert(Script.Find(tag)!)));

        Assert.Equal(expected, string.Join(' ', "「」『』“”‘’".Select(mark => $"{mark}{text.Count(unit => unit == mark)}")));
    }

    private static Document Convert(Script script) => Converter.Value.Convert(Article.Value, script, new DiagnosticBag());

    private static IEnumerable<string> Texts(Document document) => FlowCollector.Collect(document).Select(flow => TextFlow.Of(flow.Content).Text);

    private static string TextOfLine(Document document, int line) => string.Join(
        '\n',
        BlockTree.Descendants(document.Blocks)
            .Where(block => document.Source.Lines.LineAt(block.Span.Start) == line)
            .SelectMany(Flows)
            .Select(content => TextFlow.Of(content).Text));

    private static IEnumerable<ImmutableArray<Inline>> Flows(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Content],
        ListItem item => [item.Content],
        _ => [],
    };

    private static Document Parse()
    {
        var diagnostics = new DiagnosticBag();
        var source = Utf8Reader.Read("input/article.wiki", File.ReadAllBytes(Repository.Path("input", "article.wiki")), diagnostics);
        return WikitextLowering.Lower(WikitextParser.Parse(source, TemplateDictionary.Engine, diagnostics, isDraft: true), diagnostics);
    }

    private static EditionConverter Load()
    {
        var names = Directory.EnumerateFiles(Repository.Path("input"), "*", SearchOption.AllDirectories);
        var folder = new InputFolder("input", names.Select(name => KeyValuePair.Create(
            Path.GetRelativePath(Repository.Path("input"), name).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(File.ReadAllBytes(name)))));
        return TextConversion.ConverterOf(folder, new EditionOptions { CharactersOnly = true }, KnownScripts.Hant, new DiagnosticBag());
    }
}
