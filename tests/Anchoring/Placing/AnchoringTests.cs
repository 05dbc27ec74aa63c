using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Placing;

public class AnchoringTests
{
    [Theory, Spec("Anchoring/Placing/Specs/placing.md")]
    public void A_quotation_is_marked_where_it_stands(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        var annotated = Annotate(spec, diagnostics);

        Assert.Equal("", TinyArticle.Print(diagnostics));
        Assert.Equal(spec["marked"], MarkNotation.Of(annotated.Article));
    }

    [Theory, Spec("Anchoring/Placing/Specs/problems.md")]
    public void A_quotation_without_one_place_is_an_error_that_helps(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        var annotated = Annotate(spec, diagnostics);

        Assert.Equal(spec["report"], TinyArticle.Print(diagnostics));
        Assert.Empty(annotated.Notes);
    }

    [Theory, Spec("Anchoring/Placing/Specs/numbers.md")]
    public void Notes_are_numbered_as_their_markers_stand(SpecCase spec)
    {
        var annotated = Annotate(spec, new DiagnosticBag());

        Assert.Equal(spec["numbers"], string.Join('\n', annotated.Notes.Select(placed =>
            $"{placed.Number} {placed.Note.Id} {placed.Flow.OwnerId} {placed.Quotation}")));
        Assert.Equal(spec["displaced"], string.Join('\n', annotated.Displaced.Select(note => note.Id)));
    }

    private static AnnotatedDocument Annotate(SpecCase spec, DiagnosticBag diagnostics) => Annotator.Annotate(
        TinyArticle.Parse(spec["article"]), TinyArticle.Apparatus(NoteLine.ReadAll(spec["notes"])), diagnostics);
}
