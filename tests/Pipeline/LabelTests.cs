using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

public class LabelTests
{
    [Theory, Spec("Pipeline/Specs/labels.md")]
    public void Names_of_the_glossary_are_kept(SpecCase spec)
    {
        var others = spec["other label"] is { Length: > 0 } label ? $"altLabel: {{zh-Hant: [{label}]}}\n" : "";
        var entry = $"type: person\nprefLabel: {{zh-Hant: {spec["label"]}}}\n{others}definition: {{zh-Hant: 人。}}\nsort: {{pinyin: a, strokes: 1}}\n";
        var input = new InputFolder("input", [KeyValuePair.Create("glossary/a.yml", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(entry)))]);

        string Converted(Script to) =>
            TextConversion.ConverterOf(input, new EditionOptions { CharactersOnly = true }, to, new DiagnosticBag()).Convert(spec["text"], to);

        Assert.Equal((spec["zh-Hant"], spec["zh-Hans"]), (Converted(KnownScripts.Hant), Converted(KnownScripts.Hans)));
    }
}
