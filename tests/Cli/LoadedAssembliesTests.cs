using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.Cli.Preview;
using Xunit;

namespace MongoliaEdition.Tests.Cli;

/// <summary>Which assemblies a command loads: each costs time before the first line of work is done.</summary>
public sealed partial class LoadedAssembliesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("loaded-");

    public LoadedAssembliesTests() => TinyInput.Write(Path.Combine(_folder.FullName, "input"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Of_ASP_NET_only_the_components_are_loaded(string command)
    {
        var loaded = await LoadedByAsync(command);

        Assert.Contains("MongoliaEdition.Theme", loaded);
        Assert.Equal(["Microsoft.AspNetCore.Components"], loaded.Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("convert", "--to", "zh-hans", "input/article.wiki")]
    [InlineData("parse", "input/article.wiki")]
    public async Task A_command_without_pages_loads_nothing_of_ASP_NET_and_no_theme(params string[] arguments)
    {
        var loaded = await LoadedByAsync(arguments);

        Assert.Contains("MongoliaEdition.Wikitext", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name == "MongoliaEdition.Theme");
    }

    /// <summary>What the runtime itself notes in a trace, which holds paths in UTF-16.</summary>
    private async Task<IReadOnlyCollection<string>> LoadedByAsync(params string[] arguments)
    {
        var trace = Path.Combine(_folder.FullName, "trace");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll"), .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        const string Loader = "Microsoft-Windows-DotNETRuntime:0x8:4";
        (start.Environment["DOTNET_EnableEventPipe"], start.Environment["DOTNET_EventPipeConfig"], start.Environment["DOTNET_EventPipeOutputPath"]) = ("1", Loader, trace);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await output + await error);
        var bytes = await File.ReadAllBytesAsync(trace, TestContext.Current.CancellationToken);
        return [.. NamesIn(bytes).Concat(NamesIn(bytes.AsSpan(1))).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> NamesIn(ReadOnlySpan<byte> bytes) =>
        AssemblyFile().Matches(Encoding.Unicode.GetString(bytes)).Select(file => file.Groups["name"].Value);

    [GeneratedRegex(@"(?<name>[A-Za-z0-9.]+)\.dll", RegexOptions.CultureInvariant)]
    private static partial Regex AssemblyFile();
}
