using System.Text;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Pipeline.Founding;

/// <summary>What an edition of which nothing but the article is there says of itself, and what it says once there is more.</summary>
public class PlainEditionTests
{
    private const string Pure = "贛江經過這個縣。";
    private const string Mixed = "贛江经过这个縣。";

    [Theory]
    [InlineData(Mixed, "about/index.html", "原文繁簡混雜；本版依詞典", true)]
    [InlineData(Pure, "about/index.html", "原文繁簡混雜", false)]
    [InlineData(Pure, "about/index.html", "原文由本版依詞典與編者的規則分別轉換為", true)]
    [InlineData(Pure, "about/index.html", "本版依同一授權釋出", true)]
    [InlineData(Pure, "about/index.html", "如段號、提示", true)]
    [InlineData(Pure, "about/index.html", "方頭括號中的灰字", false)]
    [InlineData(Pure + "{{來源請求}}", "about/index.html", "方頭括號中的灰字", true)]
    [InlineData(Pure, "index.html", "data-notes=\"off\"", true)]
    [InlineData(Pure, "index.html", "注釋本", false)]
    [InlineData(Pure, "index.html", "中文維基百科條目繁簡兩體本", true)]
    [InlineData(Pure, "../index.html", "注釋本", false)]
    public async Task An_edition_of_the_article_alone_claims_nothing_that_it_has_not(string article, string page, string words, bool areThere) =>
        Assert.Equal(areThere, (await PageAsync(article, page, folder => folder)).Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("about/index.html", "如編者注、段號、提示")]
    [InlineData("index.html", "中文維基百科條目注釋本")]
    public async Task A_note_makes_it_an_annotated_one(string page, string words)
    {
        var text = await PageAsync(Pure, page, folder => folder.With("notes/a.yml", Encoding.UTF8.GetBytes("type: gloss\ntarget: {exact: 贛江}\nbody: {zh-Hant: 江西的大河。}\n")));

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("data-notes=\"off\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_licence_than_the_articles_is_told()
    {
        var text = await PageAsync(Pure, "about/index.html", folder =>
            folder.With("edition.yml", Encoding.UTF8.GetBytes(folder.Read("edition.yml", new DiagnosticBag()).Content.Replace("CC-BY-SA-4.0", "CC0-1.0", StringComparison.Ordinal))));

        Assert.Contains("編者的文字依 CC0 1.0 授權釋出", text, StringComparison.Ordinal);
        Assert.DoesNotContain("依同一授權", text, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(string article, string page, Func<InputFolder, InputFolder> edit)
    {
        var files = EditionFounding.Files(new EditionRequest("贛江", Encoding.UTF8.GetBytes(article), "article"), new DiagnosticBag())!.Value;
        var run = await EditionPipeline.RunAsync(edit(new InputFolder("new", files)), new EditionOptions(), TestContext.Current.CancellationToken);
        var path = page.StartsWith("../", StringComparison.Ordinal) ? page[3..] : "zh-hant/" + page;
        return Encoding.UTF8.GetString(run.Files.Single(file => file.Path == path).Bytes.Span);
    }
}
