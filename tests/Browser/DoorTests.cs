using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The doors of the title page.</summary>
public class DoorTests(BrowserSession session)
{
    [Theory]
    [InlineData("zh-hans/index.html", "zh-Hans", "上次所读")]
    [InlineData("zh-hant/index.html", "zh-Hant", "上次所讀")]
    public async Task The_door_used_last_is_marked_and_nothing_moves(string page, string script, string words)
    {
        await using var context = await session.OpenAsync();
        var window = await context.NewPageAsync();
        await window.GotoAsync(session.Address(Origin.Server, "index.html"));
        await Assertions.Expect(window.Locator(".door small")).ToHaveCountAsync(0);
        var before = await BoxAsync();

        await window.GotoAsync(session.Address(Origin.Server, page));
        await window.GotoAsync(session.Address(Origin.Server, "index.html"));

        await Assertions.Expect(window.Locator(".door small")).ToHaveTextAsync(words);
        await Assertions.Expect(window.Locator($".door[lang={script}] small")).ToBeVisibleAsync();
        Assert.Equal(before, await BoxAsync());

        Task<string> BoxAsync() => window.EvaluateAsync<string>("[...document.querySelectorAll('main *:not(small)')].map(box => Object.values(box.getBoundingClientRect().toJSON())).join()");
    }
}
