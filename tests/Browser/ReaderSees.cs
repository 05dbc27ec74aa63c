using Microsoft.Playwright;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What is in the window.</summary>
internal static class ReaderSees
{
    public static async Task AssertInViewAsync(IPage page, string id)
    {
        var where = await page.Locator($"[id='{id}']").EvaluateAsync<string>(
            """
            element => {
              const box = element.getBoundingClientRect();
              if (box.width === 0 || box.height === 0) return "has no size";
              return box.bottom > 0 && box.top < innerHeight ? "in view" : `from ${box.top} to ${box.bottom} in a window of ${innerHeight}`;
            }
            """);
        Assert.Equal($"{id}: in view", $"{id}: {where}");
    }
}
