using System.Buffers;
using MongoliaEdition.Conversion.Mixed;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

/// <summary>A text is converted some lines at a time, 8192 characters or one line: nobody sees where one piece ends.</summary>
public class LongTextTests
{
    [Theory]
    [InlineData(8189, "", 0)]
    [InlineData(8190, "", 0)]
    [InlineData(8191, "", 0)]
    [InlineData(8191, "头发", 9000)]
    [InlineData(8190, "\n头发", 0)]
    [InlineData(8191, "\n头发", 0)]
    [InlineData(8192, "\n头发", 0)]
    [InlineData(100, "\n", 8090)]
    [InlineData(100, "\n", 8091)]
    [InlineData(100, "\n", 9000)]
    [InlineData(9000, "\n", 9000)]
    [InlineData(0, "\n", 8191)]
    public void A_phrase_is_met_wherever_it_stands(int before, string between, int after)
    {
        var (lead, rest) = (new string('国', before), new string('国', after));
        var text = $"{lead}头发{between}{rest}头发";
        var output = new ArrayBufferWriter<char>();
        new MixedScriptConverter(KnownScripts.Hant).Convert(text, output);

        var expected = $"{lead}头发{between}{rest}头发".Replace('国', '國').Replace("头发", "頭髮", StringComparison.Ordinal);
        Assert.Equal(expected, output.WrittenSpan.ToString());
        Assert.Equal(expected, new MixedScriptConverter(KnownScripts.Hant).Convert(text));
        Assert.Equal(text, new MixedScriptConverter(KnownScripts.Hans).Convert(expected));
    }

    // Names are read as far as their characters go, within bounds.
    [Theory, InlineData(10), InlineData(39), InlineData(40), InlineData(41), InlineData(63), InlineData(64), InlineData(65), InlineData(1000)]
    public void A_name_may_be_as_long_as_it_will(int length)
    {
        var (before, after) = (new string('斯', length), new string('尔', length));

        Assert.Equal($"國{before}里{after.Replace('尔', '爾')}", new MixedScriptConverter(KnownScripts.Hant).Convert($"国{before}里{after}"));
    }
}
