using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.Cli.Preview;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Editing;

/// <summary>The door through which the form of <c>preview --edit</c> writes.</summary>
public sealed partial class DoorTests
{
    private const string Note = "# 說明\ntype: gloss\ntarget: {exact: 外蒙古}\nbody:\n  zh-Hant: 舊的注。  # 待改\nstatus: published\n";

    [Theory, Spec("Cli/Editing/Specs/door.md")]
    public async Task Only_a_page_of_this_preview_is_let_in(SpecCase spec)
    {
        await using var preview = await StartAsync("--edit");
        using var request = await RequestAsync(preview, "save", SaveOf(preview, "新的注。", hash: null));
        Change(request, "X-Edition-Token", spec["token"]);
        Change(request, "Origin", spec["origin"]);
        Change(request, "Host", spec["host"]);
        request.Method = new HttpMethod(spec["method"]);
        request.Content!.Headers.ContentType = new(spec["type"]);

        using var response = await preview.SendAsync(request);

        Assert.Equal(int.Parse(spec["status"], CultureInfo.InvariantCulture), (int)response.StatusCode);
        Assert.Equal(Note, preview.Read("notes/one.yml"));
    }

    [Fact]
    public async Task A_preview_without_the_option_has_no_door()
    {
        await using var preview = await StartAsync();
        using var response = await preview.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("/~preview/edit/save", UriKind.Relative)));
        using var script = await preview.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri("/~preview/edit.js", UriKind.Relative)));

        Assert.Equal((405, 404), ((int)response.StatusCode, (int)script.StatusCode));
        Assert.DoesNotContain("edit.js", await preview.GetTextAsync("/zh-hant/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_changes_that_and_nothing_else()
    {
        await using var preview = await StartAsync("--edit");
        var opened = await AskAsync(preview, "open", """{"kind":"note","id":"one"}""");
        Assert.Equal("舊的注。", (string?)opened["values"]!["text"]);

        var saved = await AskAsync(preview, "save", SaveOf(preview, "新的注。", (string?)opened["hash"]));

        Assert.True((bool)saved["isSaved"]!, saved.ToJsonString());
        Assert.Equal(Note.Replace("舊的", "新的", StringComparison.Ordinal), preview.Read("notes/one.yml"));
    }

    [Fact]
    public async Task A_file_that_has_changed_meanwhile_is_not_overwritten()
    {
        await using var preview = await StartAsync("--edit");
        var opened = await AskAsync(preview, "open", """{"kind":"note","id":"one"}""");
        var meanwhile = Note + "certainty: low\n";
        preview.Save("notes/one.yml", meanwhile);

        var refused = await AskAsync(preview, "save", SaveOf(preview, "新的注。", (string?)opened["hash"]));

        Assert.Contains("ED030", refused["problems"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.False((bool)refused["isSaved"]!);
        Assert.Equal(meanwhile, preview.Read("notes/one.yml"));
    }

    [Fact]
    public async Task A_file_that_the_form_cannot_change_alone_is_left_to_a_text_editor()
    {
        const string Flow = "{type: gloss, target: {exact: 外蒙古}, body: {zh-Hant: 舊的注。}}\n";
        await using var preview = await StartAsync("--edit");
        preview.Save("notes/one.yml", Flow);
        var opened = await AskAsync(preview, "open", """{"kind":"note","id":"one"}""");

        var refused = await AskAsync(preview, "save", SaveOf(preview, "新的注。", (string?)opened["hash"], certainty: "low"));

        Assert.Contains("ED031", refused["problems"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(Flow, preview.Read("notes/one.yml"));
    }

    [Theory, Spec("Cli/Editing/Specs/proposals.md")]
    public async Task What_is_wrong_is_told_at_its_field_and_not_saved(SpecCase spec)
    {
        await using var preview = await StartAsync("--edit");
        var answer = await AskAsync(preview, "save", spec["request"]);
        var problems = answer["problems"]!.AsArray().Select(problem => $"{problem!["field"]} {((string?)problem["text"])!.Split(':')[0]}");

        Assert.Equal(spec["told"], string.Join('\n', problems));
        Assert.Equal(spec["file"], (bool)answer["isSaved"]! ? ((string?)answer["file"])!["input/".Length..] : "");
        Assert.Equal(spec["written"], spec["file"].Length > 0 ? preview.Read(spec["file"]).TrimEnd('\n') : "");
    }

    private static async Task<RunningPreview> StartAsync(params string[] options)
    {
        var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken, options);
        preview.Save("notes/one.yml", Note);
        await preview.NextStateAsync();
        return preview;
    }

    private static async Task<JsonNode> AskAsync(RunningPreview preview, string what, string json)
    {
        using var request = await RequestAsync(preview, what, json);
        using var response = await preview.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    private static async Task<HttpRequestMessage> RequestAsync(RunningPreview preview, string what, string json)
    {
        var page = await preview.GetTextAsync("/zh-hant/index.html");
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/~preview/edit/" + what, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Edition-Token", Token().Match(page).Groups[1].Value);
        request.Headers.Add("Origin", preview.Address("").TrimEnd('/'));
        return request;
    }

    private static string SaveOf(RunningPreview preview, string text, string? hash, string certainty = "") => new JsonObject
    {
        ["kind"] = "note",
        ["id"] = "one",
        ["hash"] = hash ?? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(preview.Read("notes/one.yml")))),
        ["script"] = "zh-Hant",
        ["values"] = new JsonObject { ["type"] = "gloss", ["text"] = text, ["status"] = "published", ["certainty"] = certainty },
    }.ToJsonString();

    private static void Change(HttpRequestMessage request, string header, string value)
    {
        if (value == "right")
        {
            return;
        }

        request.Headers.Remove(header);
        if (value.Length > 0)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    [GeneratedRegex("data-token=\"([0-9a-f]{32})\"")]
    private static partial Regex Token();
}
