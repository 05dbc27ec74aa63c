using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class OtherWordsTests
{
    [Theory, Spec("Publishing/Specs/other-words.md")]
    public void Only_what_the_other_script_says_otherwise_is_told(SpecCase spec) =>
        Assert.Equal(spec["parts"], string.Join("; ", Between(spec).Select(part => $"{spec["text"][part.Start..(part.Start + part.Length)]} > {part.Words}")));

    [Theory, Spec("Publishing/Specs/other-words.md")]
    public void The_parts_make_a_text_that_compares_equal_to_the_other(SpecCase spec)
    {
        var text = new StringBuilder(spec["text"]);
        foreach (var part in Between(spec).Reverse())
        {
            text.Remove(part.Start, part.Length).Insert(part.Start, part.Words);
        }

        Assert.Equal(ScriptFolding.KeyOf(spec["other"]), ScriptFolding.KeyOf(text.ToString()));
    }

    private static ImmutableArray<OtherWords> Between(SpecCase spec) => OtherWords.Between(spec["text"], spec["other"]);
}
