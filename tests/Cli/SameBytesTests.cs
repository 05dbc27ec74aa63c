using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli;

/// <summary>The same input gives the same bytes, wherever and whenever it is built. tests/run asks the same of the shipped edition.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("same-");

    public void Dispose() => _work.Delete(recursive: true);

    [Theory]
    [InlineData("whole-edition")]
    [InlineData("documents-and-status")]
    [InlineData("three-scripts")]
    public async Task Neither_folder_nor_order_of_files_nor_time_nor_language_of_the_machine_is_seen(string edition)
    {
        var files = Directory.GetFiles(Repository.Path("tests", "Editions", edition, "input"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var one = await BuildAsync("a", edition, files, new DateTime(1999, 12, 31), ("TZ", "Pacific/Chatham"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"));
        var other = await BuildAsync(Path.Combine("another folder", "b"), edition, files.Reverse(), new DateTime(2038, 1, 20), ("TZ", "America/Adak"), ("LC_ALL", "C"), ("LANG", "zh_CN.GB18030"));

        Assert.Contains("download/tiny.zip", one.Keys);
        Assert.Contains("download/tiny-zh-hant.epub", one.Keys);
        Assert.Equal(one, other);
    }

    /// <summary>What is in the output folder: paths and sums.</summary>
    private async Task<ImmutableSortedDictionary<string, string>> BuildAsync(string folder, string edition, IEnumerable<string> files, DateTime written, params (string Name, string Value)[] machine)
    {
        var place = _work.CreateSubdirectory(folder).FullName;
        foreach (var file in files)
        {
            var copy = Path.Combine(place, "input", Path.GetRelativePath(Repository.Path("tests", "Editions", edition, "input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, written);
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll"), "build", "--base-url", "https://example.org"])
        {
            WorkingDirectory = place,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in machine)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, said);
        var output = Path.Combine(place, "output");
        return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(output, file).Replace('\\', '/'), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);
    }
}
