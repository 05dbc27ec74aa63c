using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The citations that a page offers, as citation-js reads them.</summary>
public partial class CitationTests(BrowserSession session)
{
    [Theory]
    [InlineData("zh-hant/index.html", "BibTeX", "yyyy M d", "外蒙古獨立（注釋本，繁體）", "中文維基百科")]
    [InlineData("zh-hant/index.html", "RIS", "yyyy'/'MM'/'dd", "外蒙古獨立（注釋本，繁體）", "中文維基百科")]
    [InlineData("zh-hans/index.html", "BibTeX", "yyyy M d", "外蒙古独立（注释本，简体）", "中文维基百科")]
    [InlineData("zh-hans/index.html", "RIS", "yyyy'/'MM'/'dd", "外蒙古独立（注释本，简体）", "中文维基百科")]
    public async Task A_citation_of_a_paragraph_names_the_edition_the_paragraph_and_the_day(string path, string form, string day, string title, string author)
    {
        var accessed = DateTime.Now.ToString(day, CultureInfo.InvariantCulture);
        await using var window = await session.LendAsync();
        var address = session.Address(Origin.Server, path) + "#p-0051";
        await window.Page.GotoAsync(address);
        await window.Page.Locator("#cite summary").ClickAsync();
        var written = await window.Page.Locator($"#cite div:has(> dt:text-is('{form}')) pre").TextContentAsync();

        using var read = JsonDocument.Parse(await NodeReader.RunAsync("cite.mjs", written!));

        var work = Assert.Single(read.RootElement.EnumerateArray());
        Assert.Equal(title, work.GetProperty("title").GetString());
        Assert.Equal(author, Assert.Single(work.GetProperty("author").EnumerateArray()).EnumerateObject().First().Value.GetString());
        Assert.Equal(address, work.GetProperty("URL").GetString());
        Assert.Equal(accessed, AccessedIn(work) ?? DayInRis().Match(written!).Value);
    }

    // Of a page, citation-js reads no such day in RIS.
    private static string? AccessedIn(JsonElement work) => work.TryGetProperty("accessed", out var date)
        ? string.Join(' ', date.GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()))
        : null;

    [GeneratedRegex("(?<=Y2  - ).*")]
    private static partial Regex DayInRis();
}
