using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What readers have told their system: less motion, their own colours, larger letters.</summary>
public class PreferenceTests(BrowserSession session)
{
    [Theory, Spec(PageKinds.Table)]
    public async Task With_reduced_motion_nothing_is_animated(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = Phone });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsAnimated));
    }

    [Fact]
    public async Task With_reduced_motion_a_preview_is_there_at_once()
    {
        await using var window = await session.LendAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));

        await page.Locator("a[data-ref='1']").First.HoverAsync();
        await page.Locator("#preview").WaitForAsync();

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsAnimated));
    }

    [Fact]
    public async Task With_forced_colours_markers_notes_focus_and_finds_are_still_told_apart()
    {
        await using var window = await session.LendAsync(new() { ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html?find=" + Uri.EscapeDataString("中國") + "#p-0002"));
        await page.Locator("article a.marker").First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsLostInForcedColours));
    }

    // A window of 1280 pixels at 200 % has the width of 640.
    [Theory, Spec(PageKinds.Table)]
    public async Task At_200_per_cent_nothing_is_cut_off_and_nothing_scrolls_sideways(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { DeviceScaleFactor = 2, ViewportSize = new() { Width = 640, Height = 400 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsCutOff));
    }

    private static ViewportSize Phone => new() { Width = 390, Height = 800 };

    private const string WhatIsAnimated =
        """
        () => {
          const isMoving = style => style.transitionDuration.split(", ").some(time => time !== "0s") || style.animationName !== "none";
          return [...document.querySelectorAll("*")].filter(element => isMoving(getComputedStyle(element))).map(element => element.outerHTML.slice(0, 80))
            .concat(document.getAnimations().map(animation => `runs: ${animation.id}`));
        }
        """;

    private const string WhatIsLostInForcedColours =
        """
        () => {
          const found = [];
          const style = selector => getComputedStyle(document.querySelector(selector));
          const canvas = style("body").backgroundColor;
          for (const marker of ["a.marker.reference", "a.marker.editor", "a.marker.original"]) {
            if ([canvas, style("article p").color].includes(style(marker).color)) found.push(`${marker} has the colour of the page or of its text`);
          }
          const rule = style("aside.note");
          if (rule.borderInlineStartStyle !== "solid" || rule.borderInlineStartColor === canvas) found.push("the rule of a note is not seen");
          const focus = getComputedStyle(document.activeElement);
          if (!document.activeElement.matches("a") || focus.outlineStyle !== "solid" || focus.outlineColor === canvas) found.push("the focus is not seen");
          const mark = style("#p-0002 mark");
          if (mark.backgroundColor === style("article").backgroundColor || mark.backgroundColor === canvas) found.push("what was sought is not marked");
          return found;
        }
        """;

    // The line of a folded note ends where the window ends: it repeats a passage that the text has.
    private const string WhatIsCutOff =
        """
        () => {
          const root = document.documentElement;
          const name = element => element.outerHTML.slice(0, 100);
          const isCut = element => /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
            || /hidden|clip/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1;
          const cut = [...document.querySelectorAll("body *")].filter(element => element.checkVisibility() && !element.matches("aside.note summary") && isCut(element)).map(name);
          return root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`, ...cut] : cut;
        }
        """;
}
