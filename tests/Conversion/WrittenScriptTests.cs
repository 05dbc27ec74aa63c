using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class WrittenScriptTests
{
    [Theory, Spec("Conversion/Specs/written-script.md")]
    public void Characters_of_one_script_tell_of_a_text(SpecCase spec)
    {
        Assert.Equal(spec["script"], WrittenScript.Of(spec["text"])?.ToString() ?? "");
        Assert.Equal(spec["mixed"], WrittenScript.IsMixed(spec["text"]) ? "yes" : "no");
    }

    [Theory]
    [InlineData(48, 1, true)]
    [InlineData(49, 1, false)]
    [InlineData(98, 2, false)]
    [InlineData(1, 48, true)]
    [InlineData(1, 49, false)]
    [InlineData(49, 0, false)]
    public void A_name_or_two_of_the_other_script_are_no_mixture(int traditional, int simplified, bool isMixed) =>
        Assert.Equal(isMixed, WrittenScript.IsMixed(new string('國', traditional) + new string('国', simplified)));

    [Theory]
    [InlineData('國', false, true)]
    [InlineData('国', true, false)]
    [InlineData('后', false, false)]
    [InlineData('中', false, false)]
    public void A_character_is_foreign_where_only_the_other_script_has_it(char character, bool isForeignInTraditional, bool isForeignInSimplified)
    {
        Assert.Equal(isForeignInTraditional, WrittenScript.IsForeign(character, CharacterSet.Traditional));
        Assert.Equal(isForeignInSimplified, WrittenScript.IsForeign(character, CharacterSet.Simplified));
    }
}
