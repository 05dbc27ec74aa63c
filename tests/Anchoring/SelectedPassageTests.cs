using System.Text;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring;

public class SelectedPassageTests
{
    [Theory, Spec("Anchoring/Specs/selected-passages.md")]
    public void Words_selected_on_a_page_are_found_in_the_article(SpecCase spec)
    {
        var (start, end) = (spec["shown"].IndexOf('【', StringComparison.Ordinal), spec["shown"].IndexOf('】', StringComparison.Ordinal) - 1);
        var shown = spec["shown"].Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);
        var input = new InputFolder("input", [KeyValuePair.Create("article.wiki", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(spec["article"])))]);
        var diagnostics = new DiagnosticBag();

        var draft = NoteDrafting.Draft(input, new NoteRequest(shown[start..end], NoteType.Gloss, null, null) { Selection = new SelectedWords(spec["block"], shown, start, end) }, diagnostics);

        Assert.Equal(spec["told"], string.Join(' ', diagnostics.ToSorted().Where(told => told.Severity == Severity.Error).Select(told => told.Code)));
        Assert.Equal(spec["target"], draft is null ? "" : TargetIn(draft.Yaml));
    }

    private static string TargetIn(string yaml) => string.Join(' ', yaml.Split("target:\n")[1].Split("\nbody:")[0].Split('\n').Select(line => line.Trim()));
}
