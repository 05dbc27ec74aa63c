using System.Diagnostics;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Cli.Preview;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Files;

/// <summary>The program on a disk that takes no more: the system's limit to the size of files is one that needs no disk.</summary>
public sealed class FullDiskTests : IDisposable
{
    // Blocks of 512 bytes: less than any page has.
    private const string Limited = "trap '' XFSZ; ulimit -f 4; exec dotnet \"$0\" build";

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("full-disk-");

    public void Dispose() => _work.Delete(recursive: true);

    [Fact]
    public async Task A_full_disk_is_told_and_the_former_output_stays()
    {
        TinyInput.Write(Path.Combine(_work.FullName, "input"));
        Assert.Equal(0, await new CommandLine(new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, _work.FullName)).RunAsync(["build"], TestContext.Current.CancellationToken));
        var before = Output();
        // What did not change needs no room.
        Assert.Equal(0, (await BuildAsync()).Exit);
        await File.AppendAllTextAsync(Path.Combine(_work.FullName, "input", "article.wiki"), "\n庫倫是首府。\n", TestContext.Current.CancellationToken);

        var (exit, error) = await BuildAsync();

        Assert.Equal(1, exit);
        Assert.Contains("error ED703", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, Output());
        Assert.Equal(["input", "output"], _work.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    private string Output() => string.Join('\n', new DirectoryInfo(Path.Combine(_work.FullName, "output")).EnumerateFiles("*", SearchOption.AllDirectories)
        .OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName} {Convert.ToHexString(File.ReadAllBytes(file.FullName))}"));

    private async Task<(int Exit, string Error)> BuildAsync()
    {
        var start = new ProcessStartInfo("sh", ["-c", Limited, Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll")])
        {
            WorkingDirectory = _work.FullName,
            RedirectStandardError = true,
        };
        // The runtime would keep its own code in a file that the limit holds for.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error);
    }
}
