using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What the Nu HTML checker says of all pages, style sheets and drawings.</summary>
public class HtmlCheckTests(BrowserSession session)
{
    private static readonly string Checker =
        Repository.Path("tests", "Browser", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Fact]
    public async Task The_Nu_checker_finds_no_errors_and_each_page_in_its_own_script()
    {
        var messages = await CheckAsync();

        Problems.AssertNone(messages.Where(message => message.IsError || message.IsWrongLanguage).Select(message => message.ToString()));
    }

    private async Task<ImmutableArray<Message>> CheckAsync()
    {
        Assert.True(File.Exists(Checker), "The Nu HTML checker is not installed; tests/run installs it, or 'npm ci' in tests/Browser.");
        using var java = Process.Start(new ProcessStartInfo("java")
        {
            ArgumentList =
            {
                "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", Checker,
                "--also-check-css", "--also-check-svg", "--skip-non-html", "--exit-zero-always", "--format", "json", "--stdout", session.Edition.Folder,
            },
            RedirectStandardOutput = true,
        })!;
        using var answer = await JsonDocument.ParseAsync(java.StandardOutput.BaseStream);
        await java.WaitForExitAsync();
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(Read)];
    }

    private Message Read(JsonElement message) => new(
        Text(message, "type"),
        Text(message, "url").Replace($"file:{session.Edition.Folder}/", "", StringComparison.Ordinal),
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
