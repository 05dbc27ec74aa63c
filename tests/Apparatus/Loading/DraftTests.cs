using System.Text;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

public class DraftTests
{
    [Theory, Spec("Apparatus/Loading/Specs/drafts.md")]
    public void A_new_note_names_its_place_and_passes_every_check(SpecCase spec)
    {
        var draft = NoteDraft.Create(TinyArticle.Parse(spec["article"]), RequestOf(spec), new DiagnosticBag());

        Assert.NotNull(draft);
        Assert.Equal(spec["target"], TargetIn(draft.Yaml));
        Assert.Equal("", ProblemsOf(spec["article"], $"notes/{draft.SuggestedId}-1.yml", draft.Yaml));
    }

    [Theory, Spec("Apparatus/Loading/Specs/refused-drafts.md")]
    public void A_note_on_words_that_have_no_such_place_is_refused_with_a_reason(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(NoteDraft.Create(TinyArticle.Parse(spec["article"]), RequestOf(spec), diagnostics));
        Assert.Equal(spec["report"], string.Join('\n', diagnostics.ToSorted().Select(problem => $"{problem.Location.Start} {problem.Code} {problem.Message}")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("買賣城")]
    [InlineData("#不是註解: 「真的」")]
    public void A_new_entry_passes_every_check(string? label) =>
        Assert.Equal("", ProblemsOf("蒙古", "glossary/new.yml", TermDraft.Create("new", EntryType.Place, label)));

    private static NoteRequest RequestOf(SpecCase spec) => new(
        spec["quote"],
        NoteType.Gloss,
        int.TryParse(spec["occurrence"], out var number) ? number : null,
        spec.Has("in") ? Enum.Parse<TargetDomain>(spec["in"], ignoreCase: true) : null);

    private static string TargetIn(string yaml) => string.Join('\n', yaml.Split('\n')
        .SkipWhile(line => line != "target:").Skip(1)
        .TakeWhile(line => line != "body:")
        .Select(line => line.Trim()));

    /// <summary>Everything that loading and anchoring have to say of a file in a sound edition.</summary>
    private static string ProblemsOf(string article, string name, string yaml)
    {
        var files = new Dictionary<string, string>
        {
            ["edition.yml"] = "id: a\ntitle: {zh-Hant: 甲}\nsource: {title: 甲, project: 乙, url: \"https://example.org/\", revision: unknown, licence: 丙}\nlicence: MIT\nversion: a\n",
            [name] = yaml,
        };
        var diagnostics = new DiagnosticBag();
        var input = new InputFolder("input", files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value))));
        Annotator.Annotate(TinyArticle.Parse(article), ApparatusLoader.Load(input, diagnostics), diagnostics);
        return TinyArticle.Print(diagnostics);
    }
}
