using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What the Nu HTML checker says of all pages, style sheets and drawings, and of what a site adds whose address is known.</summary>
public class HtmlCheckTests(BrowserSession session)
{
    private static readonly string Checker =
        Repository.Path("tests", "Browser", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Fact]
    public async Task The_Nu_checker_finds_no_errors_and_each_page_in_its_own_script()
    {
        await using var hosted = await HostedEdition.StartAsync();

        var messages = await CheckAsync(session.Edition.Folder, hosted.Folder);

        Problems.AssertNone(messages.Where(message => message.IsError || message.IsWrongLanguage).Select(message => message.ToString()));
    }

    private static async Task<ImmutableArray<Message>> CheckAsync(params string[] folders)
    {
        Assert.True(File.Exists(Checker), "The Nu HTML checker is not installed; tests/run installs it, or 'npm ci' in tests/Browser.");
        string[] arguments =
        [
            "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", Checker,
            "--also-check-css", "--also-check-svg", "--skip-non-html", "--exit-zero-always", "--format", "json", "--stdout", .. folders,
        ];
        using var java = Process.Start(new ProcessStartInfo("java", arguments) { RedirectStandardOutput = true })!;
        using var answer = await JsonDocument.ParseAsync(java.StandardOutput.BaseStream);
        await java.WaitForExitAsync();
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(message => Read(message, folders))];
    }

    private static Message Read(JsonElement message, string[] folders) => new(
        Text(message, "type"),
        folders.Aggregate(Text(message, "url"), (url, folder) => url.Replace($"file:{folder}/", "", StringComparison.Ordinal)),
        message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0,
        Text(message, "message"),
        Text(message, "extract"));

    private static string Text(JsonElement message, string property) =>
        message.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";

    private sealed record Message(string Type, string Page, int Line, string Words, string Extract)
    {
        public bool IsError => Type is "error" or "non-document-error";

        public bool IsWrongLanguage => Words.Contains("appears to be written in", StringComparison.Ordinal);

        public override string ToString() => $"{Page}:{Line}: {Words} {Extract}";
    }
}
