using CsCheck;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Placing;

/// <summary>
/// On the notes of the shipped edition: changing one character of a quotation is reported with the right passage first, unless the
/// altered text itself is in the article.
/// </summary>
public class AlteredQuotationTests
{
    private static readonly Lazy<ShippedEdition> Edition = new(ShippedEdition.Load);

    [Fact]
    public void Every_note_of_the_shipped_edition_has_its_place()
    {
        var (notes, placed) = (Edition.Value.Apparatus.Notes, Edition.Value.Annotated.Notes);

        Assert.NotEmpty(notes);
        Assert.Equal(notes.Where(note => note.Status != NoteStatus.Draft).Select(note => note.Id).Order(), placed.Select(p => p.Note.Id).Order());
    }

    [Fact]
    public void A_strange_character_in_a_quotation_leads_back_to_its_passage() =>
        AssertAllLeadBack(Alterations((exact, i) => exact.Remove(i, 1).Insert(i, "龘")));

    [Fact]
    public void A_missing_inner_character_leads_back_to_the_passage() =>
        AssertAllLeadBack(Alterations((exact, i) => i > 0 && i < exact.Length - 1 ? exact.Remove(i, 1) : null));

    /// <summary>A character of the article may make the quotation as like to another passage as to its own: then both are shown.</summary>
    [Fact]
    public void A_character_of_the_article_in_a_wrong_place_still_shows_the_passage() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, Edition.Value.Article.Source.Content.Length - 1]).Array[200].Sample(
            picks => AssertAllLeadBack(picks.Select((pick, n) => Replaced(n, pick.Item1, pick.Item2)), suggestions: 3), iter: 2, threads: 1);

    private static Alteration? Replaced(int number, int place, int character)
    {
        var placed = Edition.Value.Annotated.Notes;
        var note = placed[number % placed.Length];
        var exact = note.Note.Target.Exact;
        var i = place % exact.Length;
        return Alter(note, $"n{number}", exact.Remove(i, 1).Insert(i, Edition.Value.Article.Source.Content[character].ToString()));
    }

    private static IEnumerable<Alteration?> Alterations(Func<string, int, string?> alter) =>
        from placed in Edition.Value.Annotated.Notes
        from i in Enumerable.Range(0, placed.Note.Target.Exact.Length)
        select alter(placed.Note.Target.Exact, i) is { } altered ? Alter(placed, $"{placed.Note.Id}-{i}", altered) : null;

    /// <summary>Null where the change makes no difference, or makes another quotation of the article, or leaves none.</summary>
    private static Alteration? Alter(PlacedNote placed, string id, string altered)
    {
        var key = ScriptFolding.KeyOf(altered);
        var isNone = key.EnumerateRunes().Count(System.Text.Rune.IsLetterOrDigit) < 2;
        return isNone || Edition.Value.Keys.Any(flow => flow.Contains(key, StringComparison.Ordinal))
            ? null
            : new Alteration(placed, NoteLine.Create(id, placed.Note.Target with { Exact = altered, Location = NoteLine.Read($"{id}: {altered}").Location }));
    }

    private static void AssertAllLeadBack(IEnumerable<Alteration?> all, int suggestions = 1)
    {
        var alterations = all.OfType<Alteration>().ToList();
        var diagnostics = new DiagnosticBag();
        Annotator.Annotate(Edition.Value.Article, TinyArticle.Apparatus(alterations.Select(a => a.Note)), diagnostics);

        var byPath = diagnostics.ToSorted().ToLookup(diagnostic => diagnostic.Location.Path);
        Assert.All(alterations, a => Assert.True(a.LeadsBack(byPath[$"notes/{a.Note.Id}.yml"], suggestions), a.Explain(byPath[$"notes/{a.Note.Id}.yml"])));
    }

    private sealed record Alteration(PlacedNote Original, Note Note)
    {
        public bool LeadsBack(IEnumerable<Diagnostic> diagnostics, int suggestions) =>
            diagnostics.SingleOrDefault() is { Severity: Severity.Error } problem && problem.Notes.Take(suggestions).Any(IsRight);

        private bool IsRight(DiagnosticNote note) =>
            note.Text.Contains($"in {Original.Flow.OwnerId}:", StringComparison.Ordinal)
            && IsSamePassage(KeyOf(note.Text.Split("exact: ")[^1]), KeyOf(Original.Quotation));

        /// <summary>A YAML scalar may stand in double quotes, which are not the passage's.</summary>
        private static string KeyOf(string text) =>
            ScriptFolding.KeyOf(text is ['"', .., '"'] ? text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : text);

        /// <summary>Where an end was altered into what stands next to the passage, the suggestion is a character longer or shorter.</summary>
        private static bool IsSamePassage(string suggested, string original) =>
            Math.Abs(suggested.Length - original.Length) <= 1
            && (suggested.Contains(original, StringComparison.Ordinal) || original.Contains(suggested, StringComparison.Ordinal));

        public string Explain(IEnumerable<Diagnostic> diagnostics)
        {
            var bag = new DiagnosticBag();
            bag.AddRange(diagnostics);
            return $"{Original.Note.Id} in {Original.Flow.OwnerId}: {Original.Quotation}\n{TinyArticle.Print(bag)}";
        }
    }
}
