using MongoliaEdition.Anchoring;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class LinkTests
{
    [Theory, Spec("Publishing/Specs/urls.md")]
    public void An_address_outside_is_valid(SpecCase spec) => Assert.Equal(spec["address"], UrlEncoding.Encode(spec["written"]));

    [Theory, Spec("Publishing/Specs/nesting.md")]
    public void No_link_holds_a_link(SpecCase spec)
    {
        var apparatus = TinyArticle.Apparatus(NoteLine.ReadAll(spec["notes"]), EntryLine.ReadAll(spec["glossary"]));
        var annotated = Annotator.Annotate(TinyArticle.Parse(spec["article"]), apparatus, new DiagnosticBag());

        Assert.Equal(spec["nested"].Replace('⏎', '\n'), MarkNotation.Of(new LinkNesting(annotated.EntryOf).Rewrite(annotated.Article)));
    }
}
