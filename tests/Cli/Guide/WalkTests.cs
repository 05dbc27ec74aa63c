using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Guide;

/// <summary>Does what the last chapter of the editors' guide says, from the article to the pages: writes its files and gives its commands, in their order.</summary>
public sealed partial class WalkTests : IDisposable
{
    private const string Chapter = "\n## 十九、";
    private const string Program = "edition ";

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("walk-");

    public void Dispose() => _work.Delete(recursive: true);

    [Theory]
    [InlineData("editing.md"), InlineData("editing.zh-hans.md")]
    public async Task The_walk_through_the_guide_ends_at_pages_that_show_all_of_it(string guide)
    {
        var folder = _work.FullName;
        var samples = Sample().Matches(File.ReadAllText(Repository.Path("docs", guide)).Split(Chapter)[1]);
        foreach (var (file, text) in samples.Select(sample => (sample.Groups["file"].Value, sample.Groups["text"].Value)))
        {
            if (file.Length > 0)
            {
                Write(file, text);
                continue;
            }

            foreach (var command in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                folder = command.StartsWith("cd ", StringComparison.Ordinal) ? Path.Combine(folder, command[3..]) : await RunAsync(folder, command);
            }
        }

        Assert.True(samples.Count >= 12, $"The walk has only {samples.Count} samples.");
        AssertShown(Path.Combine(folder, "output"));
    }

    private static void AssertShown(string output)
    {
        string Read(string page) => File.ReadAllText(Path.Combine(output, page));
        Assert.Contains("從哪裡算起", Read("zh-hant/index.html"), StringComparison.Ordinal);
        Assert.Contains("水位的資訊", Read("zh-hant/index.html"), StringComparison.Ordinal);
        Assert.Contains("水位的信息", Read("zh-hans/index.html"), StringComparison.Ordinal);
        Assert.Contains("南昌附近的赣江", Read("zh-hans/index.html"), StringComparison.Ordinal);
        Assert.Contains("注入鄱阳湖", Read("zh-hans/glossary/gan-jiang.html"), StringComparison.Ordinal);
        Assert.Contains("中國河湖大典", Read("zh-hant/references/index.html"), StringComparison.Ordinal);
        Assert.Contains("張九齡開大庾嶺路", Read("zh-hant/chronology/index.html"), StringComparison.Ordinal);
        Assert.Contains("底本", Read("zh-hant/principles/index.html"), StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_work.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<string> RunAsync(string folder, string command)
    {
        Assert.StartsWith(Program, command, StringComparison.Ordinal);
        using var told = new StringWriter { NewLine = "\n" };
        var exit = await new CommandLine(new Terminal(Stream.Null, told, told, folder)).RunAsync(command[Program.Length..].Split(' '), TestContext.Current.CancellationToken);

        Assert.True(exit == 0, $"{command}: {told}");
        Assert.DoesNotContain("warning", told.ToString().Replace("0 warnings", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return folder;
    }

    [GeneratedRegex("^```(?:sh|[a-z]+ (?<file>\\S+))\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();
}
