using CsCheck;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Marks;
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
        var apparatus = TinyArticle.Apparatus(NoteLine.ReadAll(spec.Has("notes") ? spec["notes"] : ""), EntryLine.ReadAll(spec["glossary"]));
        Annotator.Annotate(TinyArticle.Parse(spec["article"]), apparatus, diagnostics);

        Assert.Equal(spec["report"], TinyArticle.Print(diagnostics));
    }

    [Fact]
    public void Labels_are_found_as_if_each_were_sought_alone() => Gen.Select(Words(1, 14), Words(2, 4).Array[1, 5]).Sample((text, words) =>
    {
        string[] labels = [.. words.Distinct()];
        var entries = EntryLine.ReadAll(string.Join('\n', labels.Select((label, i) => $"e{i}: {label} | policy: all")));
        var annotated = Annotator.Annotate(TinyArticle.Parse(text), TinyArticle.Apparatus(glossary: entries), new DiagnosticBag());

        Assert.Equal(LongestIn(text, labels), annotated.Terms.Select(term => term.EntryId));
    }, iter: 300);

    /// <summary>The entries in the order of the text; longer ones take their place before shorter ones, and of those as long the first.</summary>
    private static IEnumerable<string> LongestIn(string text, string[] labels)
    {
        var taken = new string?[text.Length];
        var found = from label in labels.Index()
                    from start in Enumerable.Range(0, Math.Max(0, text.Length - label.Item.Length + 1))
                    where string.CompareOrdinal(text, start, label.Item, 0, label.Item.Length) == 0
                    orderby -label.Item.Length, start
                    select (Range: start..(start + label.Item.Length), Entry: $"e{label.Index}@{start}");
        foreach (var (range, entry) in found.Where(each => Array.TrueForAll(taken[each.Range], unit => unit is null)))
        {
            Array.Fill(taken, entry, range.Start.Value, range.End.Value - range.Start.Value);
        }

        return taken.OfType<string>().Distinct().Select(entry => entry.Split('@')[0]);
    }

    private static Gen<string> Words(int least, int most) => Gen.Char["甲乙"].Array[least, most].Select(characters => new string(characters));

    private static IEnumerable<(string, int, bool)> TermsIn(Document document) => FlowCollector.Collect(document)
        .SelectMany(flow => InlineTree.Descendants(flow.Content))
        .OfType<TermOccurrence>()
        .Select(term => (term.EntryId, term.Ordinal, term.IsLink));
}
