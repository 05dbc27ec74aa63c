using System.Diagnostics;
using System.Text.Json;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Cures;

/// <summary>Thirty of the bad inputs, from all of the tables, as an editor meets them: the program itself ends well and tells them.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Rows = 30;

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("bad-input-");

    public void Dispose() => _work.Delete(recursive: true);

    [Theory, MemberData(nameof(Chosen))]
    public async Task A_bad_input_ends_the_program_with_a_message_and_no_stack_trace(SpecCase spec)
    {
        BadInput.Write(_work.FullName, BadInput.FileOf(spec), BadInput.TextOf(spec, "input"));
        var (exit, output, error) = await CheckAsync();

        var told = JsonSerializer.Deserialize<List<JsonElement>>(output)!;
        Assert.Equal(told.Exists(one => one.GetProperty("severity").GetString() == "error") ? 1 : 0, exit);
        Assert.All(spec["told"].Split('\n'), line => Assert.Contains(told, one => one.GetProperty("code").GetString() == line.Split(' ')[1]));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", error, StringComparison.Ordinal);
    }

    public static TheoryData<SpecCase> Chosen()
    {
        var all = Directory.EnumerateFiles(Repository.Path("tests", "Cli", "Cures", "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(file => SpecFile.Read(file)).ToList();
        return [.. Enumerable.Range(0, Rows).Select(row => all[row * all.Count / Rows])];
    }

    private async Task<(int Exit, string Output, string Error)> CheckAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "check", "--format", "json"])
        {
            WorkingDirectory = _work.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
