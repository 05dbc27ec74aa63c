using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Linking;

public class LinkingTests
{
    [Theory, Spec("Anchoring/Linking/Specs/terms.md")]
    public void Terms_are_found_in_the_article(SpecCase spec)
    {
        var annotated = Annotator.Annotate(
            TinyArticle.Parse(spec["article"]), TinyArticle.Apparatus(glossary: EntryLine.ReadAll(spec["glossary"])), new DiagnosticBag());

        Assert.Equal(spec["marked"], MarkNotation.Of(annotated.Article));
        Assert.Equal(TermsIn(annotated.Article), annotated.Terms.Select(term => (term.EntryId, term.Ordinal, term.IsLink)));
    }

    [Theory, Spec("Anchoring/Linking/Specs/with-notes.md")]
    public void Passages_and_terms_meet(SpecCase spec)
    {
        var apparatus = TinyArticle.Apparatus(NoteLine.ReadAll(spec["notes"]), EntryLine.ReadAll(spec["glossary"]));
        var annotated = Annotator.Annotate(TinyArticle.Parse(spec["article"]), apparatus, new DiagnosticBag());

        Assert.Equal(spec["marked"], MarkNotation.Of(annotated.Article));
    }

    [Theory, Spec("Anchoring/Linking/Specs/editors-texts.md")]
    public void Editors_texts_link_the_first_mention_of_each_entry(SpecCase spec)
    {
        var text = new RichText(TinyArticle.Parse(spec["text"]).Blocks);
        var linked = new TermLinker(new LabelIndex([.. EntryLine.ReadAll(spec["glossary"])])).Link(text, spec["of"].Length > 0 ? spec["of"] : null);

        var document = TinyArticle.Parse("") with { Blocks = linked.Blocks };
        Assert.Equal(spec["linked"], MarkNotation.Of(document));
    }

    [Theory, Spec("Anchoring/Linking/Specs/problems.md")]
    public void Labels_that_cannot_work_are_reported(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        Annotator.Annotate(
            TinyArticle.Parse(spec["article"]), TinyArticle.Apparatus(glossary: EntryLine.ReadAll(spec["glossary"])), diagnostics);

        Assert.Equal(spec["report"], TinyArticle.Print(diagnostics));
    }

    private static IEnumerable<(string, int, bool)> TermsIn(Document document) => FlowCollector.Collect(document)
        .SelectMany(flow => InlineTree.Descendants(flow.Content))
        .OfType<TermOccurrence>()
        .Select(term => (term.EntryId, term.Ordinal, term.IsLink));
}
