using System.Diagnostics;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The data of the edition, as libraries of others read it: jsonld, n3, citation-js, edtf, and libxml2 with a schema of TEI.</summary>
public class DataTests(BrowserSession session)
{
    private static readonly string Reader = Repository.Path("tests", "Browser", "Readers", "read.mjs");

    [Fact]
    public async Task Other_readers_find_in_the_data_what_was_written()
    {
        Assert.True(Directory.Exists(Repository.Path("tests", "Browser", "Readers", "node_modules")), "The readers are not installed; tests/run installs them, or 'npm ci' in tests/Browser/Readers.");
        var tei = Path.GetFileName(Directory.EnumerateFiles(Path.Combine(session.Edition.Folder, "download"), "*.tei.xml").Single());
        using var node = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { Reader, session.Edition.Folder, tei },
            RedirectStandardOutput = true,
        })!;
        var wrong = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, node.ExitCode);
        Problems.AssertNone(wrong.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
