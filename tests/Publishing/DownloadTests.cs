using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Editions;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class DownloadTests
{
    [Fact]
    public async Task The_page_offers_every_file_in_each_script_with_its_size_and_what_it_is_for()
    {
        var (files, page) = await ReadAsync();
        var names = files.Select(file => file.Path.Split('/')[^1]).ToList();

        Assert.All(page.QuerySelectorAll("section.download"), section =>
        {
            Assert.Equal(names, section.QuerySelectorAll("dt a[download]").Select(link => link.GetAttribute("href")));
            Assert.All(section.QuerySelectorAll("dd"), purpose => Assert.EndsWith("。", purpose.TextContent, StringComparison.Ordinal));
            Assert.Equal(files.Select(SizeOf), section.QuerySelectorAll(".size").Select(size => size.TextContent));
        });
    }

    [Fact]
    public async Task The_checksums_are_those_of_the_files()
    {
        var (files, page) = await ReadAsync();

        Assert.Equal(
            files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Path.Split('/')[^1]}"),
            page.QuerySelector(".sums pre")!.TextContent.TrimEnd().Split('\n'));
    }

    private static string SizeOf(OutputFile file) =>
        file.Bytes.Length < 1_000_000 ? $"{(file.Bytes.Length + 999) / 1000} KB" : FormattableString.Invariant($"{file.Bytes.Length / 1e6:0.0} MB");

    private static async Task<(List<OutputFile> Files, IDocument Page)> ReadAsync()
    {
        var files = (await SampleEdition.SiteAsync()).Where(file => file.Path.StartsWith("download/", StringComparison.Ordinal)).ToList();
        var page = files.Single(file => file.Path == "download/index.html");
        return ([.. files.Where(file => file != page).OrderBy(file => Path.GetExtension(file.Path) is ".zip" or ".epub" or ".html" ? 0 : 1)], new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span)));
    }
}
