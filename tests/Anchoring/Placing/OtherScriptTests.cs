using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Anchoring.Placing;

public class OtherScriptTests
{
    [Theory]
    [InlineData("zh-Hant")]
    [InlineData("zh-Hans")]
    public void Quotations_of_the_shipped_notes_written_in_one_script_keep_their_places(string tag)
    {
        var script = Script.Find(tag)!;
        var edition = ShippedEdition.Load();
        var rewritten = edition.Apparatus with
        {
            Notes = [.. edition.Apparatus.Notes.Select(note => note with { Target = In(script, note.Target) })],
            Chronology = [.. edition.Apparatus.Chronology.Select(e => e with { Passages = [.. e.Passages.Select(target => In(script, target))] })],
        };
        var annotated = Annotator.Annotate(edition.Article, rewritten, new DiagnosticBag());

        Assert.Equal(MarkNotation.Of(edition.Annotated.Article), MarkNotation.Of(annotated.Article));
        Assert.Equal(edition.Annotated.Events.SelectMany(e => e.Passages), annotated.Events.SelectMany(e => e.Passages));
    }

    private static QuotationTarget In(Script script, QuotationTarget target) => target with
    {
        Exact = Convert(script, target.Exact)!,
        Prefix = Convert(script, target.Prefix),
        Suffix = Convert(script, target.Suffix),
    };

    private static string? Convert(Script script, string? text) => text is null ? null : TextConversion.WithoutEdition.Convert(text, script);
}
