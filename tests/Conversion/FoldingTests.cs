using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class FoldingTests
{
    [Theory, Spec("Conversion/Specs/folding.md")]
    public void Texts_of_either_script_have_one_key(SpecCase spec)
    {
        var folded = ScriptFolding.Fold(spec["text"]);

        Assert.Equal(spec["key"], folded.Key);
        Assert.Equal(spec["places"], string.Join(' ', Enumerable.Range(0, folded.Key.Length).Select(unit => $"{folded.StartOf(unit)}-{folded.EndOf(unit)}")));
        Assert.True(ScriptFolding.AreEqual(spec["text"], spec["key"]));
    }
}
