using System.Diagnostics;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Cli.Cures;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Files;

/// <summary>What a folder of strangers may hold besides files.</summary>
public sealed class InputFolderTests : IDisposable
{
    private const string Note = "type: gloss\ntarget: {exact: 外蒙古自治}\nbody: {zh-Hant: 甲}\n";

    private readonly string _work = Directory.CreateTempSubdirectory("input-folder-").FullName;

    public InputFolderTests() => BadInput.Write(_work, "notes/a.yml", Note);

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Theory]
    [InlineData("notes/b.yml", "/etc/hostname", "input/notes/b.yml:1:1: error ED024: is a link out of the input folder, and is not followed")]
    [InlineData("loop", ".", "input/loop:1:1: error ED024: is a link to a folder, and is not followed")]
    [InlineData("etc", "/etc", "input/etc:1:1: error ED024: is a link to a folder, and is not followed")]
    public async Task A_link_that_leads_elsewhere_is_told_and_not_followed(string link, string target, string told)
    {
        File.CreateSymbolicLink(Path.Combine(_work, "input", link), target);

        Assert.Equal([told, "1 error, 0 warnings, 0 accepted or for information"], await CheckAsync());
    }

    [Fact]
    public async Task A_link_to_another_file_of_the_folder_is_that_file()
    {
        File.Move(Path.Combine(_work, "input", "references.yml"), Path.Combine(_work, "input", "glossary", "README.md"));
        File.CreateSymbolicLink(Path.Combine(_work, "input", "references.yml"), Path.Combine(_work, "input", "glossary", "README.md"));

        Assert.Equal(["0 errors, 0 warnings, 0 accepted or for information"], await CheckAsync());
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using var process = Process.Start("mkfifo", [Path.Combine(_work, "input", "notes", "pipe.yml")]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("input/notes/pipe.yml:1:1: error ED312: there is nothing in this file", (await CheckAsync())[0]);
    }

    [Theory]
    [InlineData("input/site")]
    [InlineData("input")]
    [InlineData("./input/../input/")]
    public async Task The_output_does_not_lie_in_the_input(string output)
    {
        using var error = new StringWriter();
        var exit = await new CommandLine(new Terminal(Stream.Null, TextWriter.Null, error, _work)).RunAsync(["build", "--output", output], TestContext.Current.CancellationToken);

        Assert.Equal(1, exit);
        Assert.Contains("ED026", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_work, "input", "site")));
    }

    [Fact]
    public async Task An_edition_may_hold_its_own_output_which_is_not_read()
    {
        var input = Path.Combine(_work, "input");
        string[] before = await CheckAsync();
        var exit = await new CommandLine(new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, input)).RunAsync(["build"], TestContext.Current.CancellationToken);

        Assert.Equal(0, exit);
        Assert.True(File.Exists(Path.Combine(input, "output", "index.html")));
        Assert.Equal(before, await CheckAsync());
        File.Delete(Path.Combine(input, "output", ".edition-output"));
        Assert.NotEqual(before, await CheckAsync());
    }

    [Fact]
    public async Task The_folder_input_goes_before_the_edition_that_one_stands_in()
    {
        File.Copy(Path.Combine(_work, "input", "edition.yml"), Path.Combine(_work, "edition.yml"));

        Assert.Equal(["0 errors, 0 warnings, 0 accepted or for information"], await CheckAsync());
    }

    private async Task<string[]> CheckAsync()
    {
        using var output = new StringWriter();
        await new CommandLine(new Terminal(Stream.Null, output, TextWriter.Null, _work)).RunAsync(["check"], TestContext.Current.CancellationToken);
        return [.. output.ToString().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(' '))];
    }
}
