using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class DocumentTextTests
{
    [Theory, Spec("Conversion/Specs/documents.md")]
    public void What_stands_around_a_text_decides_how_it_is_converted(SpecCase spec)
    {
        var converter = new EditionConverter(
            spec["rules"].Length > 0 ? RuleParser.Parse(spec["rules"]) : [], new ConversionOptions(Regional: true, Style: true));
        foreach (var script in Script.Default)
        {
            var converted = converter.Convert(TinyArticle.Parse(spec["article"]), script, new DiagnosticBag());

            Assert.Equal(spec[script.Tag], TextOf(converted));
        }
    }

    /// <summary>The flows that are not empty, with strokes between them; their links as <c>[[…]]</c>.</summary>
    private static string TextOf(Document document) =>
        string.Join('/', FlowCollector.Collect(document).Select(flow => MarkNotation.Of(flow.Content)).Where(text => text.Length > 0));
}
