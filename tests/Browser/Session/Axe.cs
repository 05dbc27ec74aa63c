using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MongoliaEdition.Browser.Session;

/// <summary>
/// Asks axe-core in the page itself for what it finds. Its runner for Playwright writes down every element that passes as well, which
/// takes ten times as long on long pages.
/// </summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>A line for each rule that is broken, with the first five elements that break it.</summary>
    public static async Task<string[]> FindAsync(this IPage page, AxeRules rules)
    {
        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run, rules.ToString());
    }

    private const string Run =
        """
        async chosen => {
          const colours = ["color-contrast", "link-in-text-block"];
          const choice = {
            All: {},
            AllButColours: { rules: Object.fromEntries(colours.map(rule => [rule, { enabled: false }])) },
            OnlyColours: { runOnly: { type: "rule", values: colours } },
          }[chosen];
          const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false, ...choice });
          return violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(node => `${id} (${nodes.length}): ${node.target} ${node.html}`));
        }
        """;
}

/// <summary>Which of axe's rules.</summary>
internal enum AxeRules
{
    All,
    AllButColours,
    OnlyColours,
}
