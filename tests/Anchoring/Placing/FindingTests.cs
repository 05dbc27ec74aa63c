using CsCheck;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Placing;

public class FindingTests
{
    [Theory, Spec("Anchoring/Placing/Specs/finding.md")]
    public void Words_are_found_with_what_stands_on_them(SpecCase spec)
    {
        var apparatus = TinyArticle.Apparatus(NoteLine.ReadAll(spec["notes"]), EntryLine.ReadAll(spec["glossary"]));
        var finder = new PassageFinder(Annotator.Annotate(TinyArticle.Parse(spec["article"]), apparatus, new DiagnosticBag()).Article);

        var found = finder.Find(spec["text"]).Select(Describe).ToList();
        var nearest = found.Count > 0 ? [] : finder.FindNearest(spec["text"]).Select(near => $"{near.Flow.OwnerId}: {near.InContext}");

        Assert.Equal(spec["found"], string.Join('\n', found));
        Assert.Equal(spec["nearest"], string.Join('\n', nearest));
    }

    [Fact]
    public void Every_place_of_some_words_is_found() => Gen.Select(Words(1, 12).Array[1, 4], Words(2, 3)).Sample((paragraphs, words) =>
    {
        var finder = new PassageFinder(TinyArticle.Parse(string.Join("\n\n", paragraphs)));
        var expected = from paragraph in paragraphs.Index()
                       from start in Enumerable.Range(0, Math.Max(0, paragraph.Item.Length - words.Length + 1))
                       where string.CompareOrdinal(paragraph.Item, start, words, 0, words.Length) == 0
                       select (paragraph.Index, start);

        Assert.Equal(expected, finder.Find(words).Select(found => (found.FlowIndex, found.Ranges.First.Start)));
    }, iter: 300);

    private static Gen<string> Words(int least, int most) => Gen.Char["甲乙丙"].Array[least, most].Select(characters => new string(characters));

    private static string Describe(FoundPassage found) => string.Join(' ',
    [
        $"{found.Flow.OwnerId} {found.Location.Start} {found.InContext}",
        .. Script.Default.Select(script => $"{script}:{found.Ranges[script].Start}-{found.Ranges[script].End}"),
        .. found.Marks.Notes.Select(note => $"note:{note}"),
        .. found.Marks.Terms.Select(term => $"term:{term.EntryId}-{term.Ordinal}"),
    ]);
}
