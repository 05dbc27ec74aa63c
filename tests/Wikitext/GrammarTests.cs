using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Wikitext;

public class GrammarTests
{
    [Theory]
    [Spec("Wikitext/Specs/blocks.md")]
    [Spec("Wikitext/Specs/lists.md")]
    [Spec("Wikitext/Specs/tables.md")]
    [Spec("Wikitext/Specs/inline.md")]
    [Spec("Wikitext/Specs/links.md")]
    [Spec("Wikitext/Specs/templates.md")]
    [Spec("Wikitext/Specs/known-templates.md")]
    [Spec("Wikitext/Specs/unknown-templates.md")]
    [Spec("Wikitext/Specs/references.md")]
    [Spec("Wikitext/Specs/variants.md")]
    [Spec("Wikitext/Specs/functions.md")]
    public void Wikitext_means(SpecCase spec) => Assert.Equal(spec["html"], new Parsed(spec["wikitext"]).Html);

    [Theory, Spec("Wikitext/Specs/diagnostics.md")]
    public void What_is_wrong_is_told_with_its_place(SpecCase spec)
    {
        var parsed = new Parsed(spec["wikitext"]);

        Assert.Equal(spec["diagnostics"], parsed.DiagnosticSummary);
        Assert.Equal(spec["html"], parsed.Html);
    }

    [Theory, Spec("Wikitext/Specs/spans.md")]
    public void Every_node_knows_where_it_stands(SpecCase spec) => Assert.Equal(spec["tree"], new Parsed(spec["wikitext"]).Tree);
}
