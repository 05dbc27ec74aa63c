using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

public class WeightTests(BrowserSession session)
{
    private const int MostOfPage = 110 * 1024;
    private const int MostElements = 5999;
    private const int MostOfFont = 30 * 1024;

    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/index.html")]
    public async Task A_reading_page_with_its_styles_and_scripts_is_light_and_brings_at_most_one_small_font(string path)
    {
        var loaded = await LoadAsync(path);

        var weight = loaded.Where(file => !IsFont(file.Type)).Sum(file => Compressed(file.Bytes));
        var fonts = loaded.Where(file => IsFont(file.Type)).ToArray();

        Assert.Contains("stylesheet", loaded.Select(file => file.Type));
        Assert.Contains("script", loaded.Select(file => file.Type));
        Assert.InRange(weight, 1, MostOfPage);
        Assert.InRange(fonts.Length, 0, 1);
        Assert.All(fonts, font => Assert.InRange(font.Bytes.Length, 1, MostOfFont));
    }

    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/index.html")]
    public async Task A_reading_page_has_few_elements_and_a_phone_lays_out_only_those_near_its_window(string path)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, path));

        Assert.InRange(await window.Page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1000, MostElements);
        Assert.InRange(await window.Page.EvaluateAsync<int>(BlocksLaidOut), 1, 60);
    }

    private async Task<(string Type, byte[] Bytes)[]> LoadAsync(string path)
    {
        await using var context = await session.OpenAsync();
        var page = await context.NewPageAsync();
        var responses = new ConcurrentQueue<IResponse>();
        page.Response += (_, response) => responses.Enqueue(response);
        await page.GotoAsync(session.Address(Origin.Server, path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var kept = responses.Where(response => response.Request.ResourceType is "document" or "stylesheet" or "script" or "font");
        return await Task.WhenAll(kept.Select(async response => (response.Request.ResourceType, await response.BodyAsync())));
    }

    private static bool IsFont(string type) => type == "font";

    private static long Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return compressed.Length;
    }

    private const string BlocksLaidOut =
        "[...document.querySelectorAll('article [data-line]')].filter(block => block.checkVisibility({ contentVisibilityAuto: true })).length";
}
