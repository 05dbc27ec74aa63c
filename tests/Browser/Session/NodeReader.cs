using System.Diagnostics;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser.Session;

/// <summary>Runs one of the programs in tests/Browser/Readers, which read with libraries of others.</summary>
internal static class NodeReader
{
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string program, string input, params IEnumerable<string> arguments)
    {
        var folder = Repository.Path("tests", "Browser", "Readers");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "The readers are not installed; tests/run installs them, or 'npm ci' in tests/Browser/Readers.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, program), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        var printed = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return printed;
    }
}
