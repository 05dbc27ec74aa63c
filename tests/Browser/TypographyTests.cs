using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>How Chinese is set (CLREQ).</summary>
public class TypographyTests(BrowserSession session)
{
    [Theory]
    [InlineData("zh-hant/index.html", "》，", 1, 1.7)]
    [InlineData("zh-hans/index.html", "》，", 1, 1.7)]
    [InlineData("zh-hant/index.html", "」（", 1, 1.7)]
    [InlineData("zh-hans/index.html", "中（", 1.9, 2.1)]
    public async Task Marks_that_follow_each_other_are_set_tight(string path, string text, double least, double most)
    {
        await using var window = await session.LendAsync();
        await window.Page.GotoAsync(session.Address(Origin.Disk, path));

        Assert.InRange(await window.Page.EvaluateAsync<double>(WidthOf, text), least, most);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Every_line_of_a_document_has_the_indent_of_a_paragraph(int width)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));

        Problems.AssertNone(await window.Page.EvaluateAsync<string[]>(WhatIsNotIndented));
    }

    // In characters.
    private const string WidthOf =
        """
        text => {
          const words = document.createElement("span");
          words.textContent = `中${text}中`;
          words.style.display = "inline-block";
          document.querySelector("article p").prepend(words);
          const range = document.createRange();
          range.setStart(words.firstChild, 1);
          range.setEnd(words.firstChild, 1 + text.length);
          const width = range.getBoundingClientRect().width / parseFloat(getComputedStyle(words).fontSize);
          words.remove();
          return width;
        }
        """;

    private const string WhatIsNotIndented =
        """
        () => {
          const lines = [...document.querySelectorAll("article p:not(.signature) br")];
          return [lines.length < 5 ? `only ${lines.length} lines` : [], ...lines.map(line => {
            const block = line.closest("p");
            const range = document.createRange();
            range.setStartAfter(line);
            range.setEnd(block, block.childNodes.length);
            const first = [...range.getClientRects()].find(rect => rect.width > 1);
            const indent = (first.left - block.getBoundingClientRect().left) / parseFloat(getComputedStyle(block).fontSize);
            return Math.abs(indent - 2) > 0.1 ? `${block.id} begins a line at ${indent.toFixed(1)}` : [];
          })].flat();
        }
        """;
}
