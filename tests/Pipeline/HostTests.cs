using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline;

/// <summary>A host without a disk gets the same results as the command: pages, report, and the rule for base addresses.</summary>
public class HostTests
{
    [Theory]
    [InlineData("whole-edition", "https://example.org/edition/")]
    [InlineData("quotation-not-in-the-article", "https://example.org")]
    public async Task A_host_without_a_disk_gets_the_same_pages_and_the_same_report(string edition, string address)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var work = Directory.CreateTempSubdirectory("host-").FullName;
        try
        {
            var folder = Repository.Path("tests", "Editions", edition, "input");
            var said = await BuildAsync(work, folder, address, cancellation);
            var run = await EditionPipeline.RunAsync(
                new InputFolder(folder, BytesBelow(folder)), new EditionOptions { BaseUrl = BaseUrl.Normalize(address) }, cancellation);
            using var report = new StringWriter { NewLine = "\n" };
            DiagnosticReport.WriteProblems(report, run.Diagnostics);

            Assert.StartsWith(report.ToString(), said, StringComparison.Ordinal);
            Assert.Equal(BytesBelow(Path.Combine(work, "output")).Select(Text).ToDictionary(), run.Files.Select(page => KeyValuePair.Create(page.Path, page.Bytes)).Select(Text).ToDictionary());
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    [Theory, Spec("Pipeline/Specs/base-addresses.md")]
    public void An_address_of_a_site_is_absolute_and_of_the_web(SpecCase spec) =>
        Assert.Equal(spec["is one"], BaseUrl.IsValid(spec["address"]) ? BaseUrl.Normalize(spec["address"]) : "no");

    private static async Task<string> BuildAsync(string work, string input, string address, CancellationToken cancellation)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var commandLine = new CommandLine(new Terminal(Stream.Null, TextWriter.Null, error, work));
        await commandLine.RunAsync(["build", "--input", input, "--base-url", address], cancellation);
        return error.ToString();
    }

    /// <summary>Every file, including ones that are not input: hosts need not know the difference.</summary>
    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> BytesBelow(string folder) =>
        from file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : []
        let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where name != ".edition-output"
        select KeyValuePair.Create(name, new ReadOnlyMemory<byte>(File.ReadAllBytes(file)));

    private static KeyValuePair<string, string> Text(KeyValuePair<string, ReadOnlyMemory<byte>> file) =>
        KeyValuePair.Create(file.Key, Convert.ToHexString(file.Value.Span));
}
