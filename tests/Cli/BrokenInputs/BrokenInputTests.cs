using System.Text.Json;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Apparatus.Loading;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli.BrokenInputs;

/// <summary>
/// Runs the command <c>check</c> on every broken file of the specs. It fails, reports the mistake at its place with a hint, and in the same
/// run reports two mistakes in another file: one found by loading, one by anchoring.
/// </summary>
public sealed class BrokenInputTests : IDisposable
{
    private const string OtherFile = "notes/other-mistakes.yml";
    private const string OtherMistakes = "type: glos\ntarget: {exact: 這裡沒有的話}\nbody: {zh-Hant: 註}\n";

    private static readonly string[] ToldOfOthers = [$"{OtherFile}:1:7 ED323", $"{OtherFile}:2:17 ED401"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("broken-input-");

    public void Dispose() => _work.Delete(recursive: true);

    [Theory]
    [Spec("Apparatus/Loading/Specs/yaml.md")]
    [Spec("Apparatus/Loading/Specs/values.md")]
    [Spec("Apparatus/Loading/Specs/files.md")]
    [Spec("Apparatus/Loading/Specs/mentions.md")]
    [Spec("Apparatus/Loading/Specs/markdown-mistakes.md")]
    [Spec("Cli/BrokenInputs/Specs/quotations.md")]
    public async Task A_broken_file_fails_and_hides_no_other(SpecCase spec)
    {
        string[] expected = spec["diagnostics"] == "(nothing)" ? [] : spec["diagnostics"].Split('\n');
        var files = LoadedInput.FilesOf(spec);

        var (exit, told) = await CheckAsync(files);
        var found = expected.Select(line => Assert.Single(told, problem => Tells(problem, line))).ToList();
        Assert.Equal(found.Exists(problem => problem.Severity == "error") ? 1 : 0, exit);

        files.Add(OtherFile, OtherMistakes);
        (exit, told) = await CheckAsync(files);
        Assert.Equal(1, exit);
        Assert.All(found.Select(problem => problem.Place).Concat(ToldOfOthers), place => Assert.Contains(told, problem => problem.Place == place));
    }

    private static bool Tells(Problem problem, string expected) =>
        expected.StartsWith(problem.Place, StringComparison.Ordinal)
        && problem.Words.Contains(expected[problem.Place.Length..].Trim(), StringComparison.Ordinal);

    private async Task<(int Exit, Problem[] Told)> CheckAsync(Dictionary<string, string> files)
    {
        Write(files);
        await using var output = new StringWriter();
        var commandLine = new CommandLine(new Terminal(Stream.Null, output, TextWriter.Null, _work.FullName));
        var exit = await commandLine.RunAsync(["check", "--format", "json"], TestContext.Current.CancellationToken);
        return (exit, JsonSerializer.Deserialize<Problem[]>(output.ToString(), Json)!);
    }

    private void Write(Dictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(_work.FullName, "input", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private sealed record Problem(string Code, string Severity, string Path, int Line, int Column, string Message, Remark[] Notes)
    {
        public string Place => FormattableString.Invariant($"{Path["input/".Length..]}:{Line}:{Column} {Code}");

        public string Words => string.Join('\n', Notes.Select(note => note.Message).Prepend(Message));
    }

    private sealed record Remark(string Message);
}
