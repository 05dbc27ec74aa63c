using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class OccurrenceTests
{
    [Theory, Spec("Publishing/Specs/occurrences.md")]
    public void A_term_is_listed_in_its_sentence(SpecCase spec)
    {
        var parts = spec["text"].Split('⟨', '⟩');
        ImmutableArray<Inline> content =
            [new TextRun(parts[0]), new TermOccurrence("urga", 1, true, [new TextRun(parts[1])]), new TextRun(parts[2])];
        var article = new Document { Source = new SourceText("a", ""), Blocks = [new Paragraph(content) { Id = "p-0001", Span = default }] };

        var found = Assert.Single(OccurrenceFinder.Find([new ArticleFlow(new Flow(FlowKind.Text, "p-0001"), content)], new PlaceIndex(article))["urga"]);

        Assert.Equal(spec["listed"], $"{found.Before}⟨{found.Words}⟩{found.After}");
    }
}
