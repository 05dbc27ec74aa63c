using CsCheck;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.OpenCc.Engine;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>Converters that were compiled give what those give that read the dictionaries.</summary>
public class CompiledConvertersTests
{
    private static readonly string[] Configurations = ["s2tw", "t2s", "s2twp"];

    public static TheoryData<string> Scripts => [.. Script.All.Select(script => script.Tag)];

    [Theory, MemberData(nameof(Scripts))]
    public void Those_of_the_build_convert_as_the_dictionaries_say(string tag)
    {
        var script = Script.Find(tag)!;
        Compare(script.OpenCcConfiguration, ConversionTables.Plain(script));
    }

    [Fact]
    public void Those_in_memory_do_so_too()
    {
        using var stream = Written(Configurations);
        var compiled = CompiledConverters.Load(stream);
        Assert.All(Configurations, name => Compare(name, compiled.Create(name)));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public void Those_of_another_version_or_not_whole_are_none(int shorter, int newer, bool isWhole)
    {
        using var stream = Written(["t2s"]);
        stream.GetBuffer()[0] += (byte)newer;
        stream.SetLength(stream.Length - shorter);
        if (isWhole)
        {
            Assert.Throws<KeyNotFoundException>(() => CompiledConverters.Load(stream).Create("s2t"));
            return;
        }

        Assert.Throws<InvalidDataException>(() => CompiledConverters.Load(stream));
    }

    [Fact]
    public void What_they_have_in_common_is_there_once()
    {
        using var one = Written(["s2t"]);
        using var both = Written(["s2t", "s2tw"]);
        Assert.InRange(both.Length, one.Length + 1, one.Length * 5 / 4);
    }

    [Fact]
    public void What_segments_by_other_words_is_not_compiled() => Assert.Throws<NotSupportedException>(() => Written(["tw2s"]));

    private static MemoryStream Written(string[] configurations)
    {
        var stream = new MemoryStream();
        CompiledConverters.Write(stream, configurations);
        stream.Position = 0;
        return stream;
    }

    private static void Compare(string configuration, OpenCcConverter compiled)
    {
        var expected = OpenCcConverter.Create(configuration);
        TextsFor(configuration).Sample(text =>
        {
            Assert.Equal(expected.Convert(text), compiled.Convert(text));
            Assert.Equal(expected.ConvertMapped(text).SourceOffsets, compiled.ConvertMapped(text).SourceOffsets);
        }, iter: 1_000);
    }

    /// <summary>Keys of each of its dictionaries, of compatibility ideographs among them, and units of any kind, without anything between them.</summary>
    private static Gen<string> TextsFor(string name)
    {
        var configuration = OpenCcConfiguration.Read(name);
        var pieces = configuration.Normalization.Concat(configuration.Chain).SelectMany(group => group.Files)
            .Select(file => DictionaryFile.Read(file).Select(entry => entry.Key).ToArray())
            .Select(keys => Gen.Int[0, keys.Length - 1].Select(index => keys[index]))
            .Append(Gen.Char.Array[0, 4].Select(units => new string(units)));
        return Gen.OneOf([.. pieces]).Array[0, 12].Select(string.Concat);
    }
}
