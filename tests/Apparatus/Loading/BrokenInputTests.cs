using System.Globalization;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>Each kind of mistake is reported with the right place and code, and a hint that fixes it.</summary>
public class BrokenInputTests
{
    [Theory, Spec("Apparatus/Loading/Specs/yaml.md")]
    public void A_mistake_of_yaml_is_told_where_it_is(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/values.md")]
    public void A_wrong_key_or_value_is_told_where_it_is(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/template-mistakes.md")]
    public void A_wrong_entry_for_a_template_is_told_where_it_is(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/files.md")]
    public void A_file_that_is_not_read_is_told(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/mentions.md")]
    public void What_is_mentioned_must_exist(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/sources.md")]
    public void What_readers_could_not_look_up_is_told(SpecCase spec) => AssertDiagnostics(spec);

    [Theory, Spec("Apparatus/Loading/Specs/markdown-mistakes.md")]
    public void A_mistake_of_markdown_is_told_where_it_is(SpecCase spec) => AssertDiagnostics(spec);

    [Theory]
    [Spec("Apparatus/Loading/Specs/reports-yaml.md")]
    [Spec("Apparatus/Loading/Specs/reports-values.md")]
    [Spec("Apparatus/Loading/Specs/reports-markdown.md")]
    [Spec("Apparatus/Loading/Specs/reports-files.md")]
    public void A_report_says_what_is_wrong_marks_it_and_names_the_cure(SpecCase spec) =>
        Assert.Equal(spec["report"] == "(nothing)" ? "" : LoadedInput.Expand(spec["report"]), TinyArticle.Print(LoadedInput.Of(spec).Diagnostics));

    [Theory, Spec("Apparatus/Loading/Specs/limits.md")]
    public void Of_a_file_that_is_wrong_throughout_the_beginning_is_told(SpecCase spec)
    {
        var diagnostics = LoadedInput.Of(spec).Diagnostics.ToSorted();

        Assert.Equal(spec["count"], diagnostics.Length.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(spec["last"], $"{PlaceAndCode(diagnostics[^1])} {diagnostics[^1].Message}".Replace(" in this file from here on", "", StringComparison.Ordinal));
    }

    /// <summary>All diagnostics of the run, one line each: place, code, and words that must stand in the message or its notes.</summary>
    private static void AssertDiagnostics(SpecCase spec)
    {
        var actual = LoadedInput.Of(spec).Diagnostics.ToSorted();
        var expected = spec["diagnostics"] == "(nothing)" ? [] : spec["diagnostics"].Split('\n');

        Assert.Equal(string.Join('\n', expected.Select(PlaceAndCode)), string.Join('\n', actual.Select(PlaceAndCode)));
        foreach (var (line, diagnostic) in expected.Zip(actual))
        {
            Assert.Contains(line[PlaceAndCode(line).Length..].Trim(), TextOf(diagnostic), StringComparison.Ordinal);
        }
    }

    private static string PlaceAndCode(string line) => string.Join(' ', line.Split(' ').Take(2));

    private static string PlaceAndCode(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Path["input/".Length..]}:{diagnostic.Location.Start} {diagnostic.Code}";

    private static string TextOf(Diagnostic diagnostic) =>
        string.Join('\n', diagnostic.Notes.Select(note => note.Text).Prepend(diagnostic.Message));
}
