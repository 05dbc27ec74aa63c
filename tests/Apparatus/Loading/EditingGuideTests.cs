using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Anchoring;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>The complete files shown in the editors' guide form a valid edition.</summary>
public partial class EditingGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.Path("docs", "editing.md"));

    [Fact]
    public void The_examples_of_the_guide_are_sound_files()
    {
        // Those of the walk in its last chapter are another edition's.
        var files = Example().Matches(Guide).Where(match => !match.Groups["file"].Value.StartsWith("贛江", StringComparison.Ordinal)).Select(match => KeyValuePair.Create(
            match.Groups["file"].Value, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(match.Groups["text"].Value))).ToList();
        var diagnostics = new DiagnosticBag();
        ApparatusLoader.Load(new InputFolder("input", files), diagnostics);

        Assert.True(files.Count >= 10, "The guide has lost its examples.");
        Assert.Empty(diagnostics.ToSorted().Where(diagnostic => diagnostic.Severity != Severity.Info));
    }

    [Fact]
    public void The_guide_speaks_of_every_key_of_notes_and_entries() => Assert.All(
        EditionSchemas.All.Where(schema => schema.FileName is "note.schema.json" or "term.schema.json"),
        schema => Assert.All(KeysOf(schema.Json), key => Assert.Contains(key, Guide, StringComparison.Ordinal)));

    /// <summary>UPDATE_EXPECTED=1 rewrites it.</summary>
    [Fact]
    public async Task The_simplified_guide_is_what_our_own_conversion_makes_of_it()
    {
        var file = Repository.Path("docs", "editing.zh-hans.md");
        var converted = WithExamplesOf(Guide, await ConvertAsync("docs/editing.md"));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            await File.WriteAllTextAsync(file, converted, TestContext.Current.CancellationToken);
        }

        Assert.Equal(converted, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    private static async Task<string> ConvertAsync(string file)
    {
        using var input = new MemoryStream();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var commandLine = new CommandLine(new Terminal(input, output, error, Repository.Root));
        var exit = await commandLine.RunAsync(["convert", "--to", "zh-hans", file], TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (exit, error.ToString()));
        return output.ToString();
    }

    /// <summary>Conversion keeps lines, so the fenced examples, which show both scripts, can be put back.</summary>
    private static string WithExamplesOf(string original, string converted)
    {
        var isExample = false;
        return string.Join('\n', original.Split('\n').Zip(converted.Split('\n'), (before, after) =>
        {
            var isFence = before.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isExample ^= isFence;
            return isExample || isFence ? before : after;
        }));
    }

    /// <summary>The keys at the top of a schema: those two levels in.</summary>
    private static IEnumerable<string> KeysOf(string schema) => Key().Matches(schema).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^```yaml (?<file>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^    \"([A-Za-z]+)\": \\{$", RegexOptions.Multiline)]
    private static partial Regex Key();
}
