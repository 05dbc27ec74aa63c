using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Cli.Preview;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The command that prints the edition.</summary>
public sealed partial class PdfTests : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("edition-pdf-test-").FullName;

    public PdfTests() => TinyInput.Write(Path.Combine(_work, "input"));

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Theory]
    [InlineData("pdf", 0, "tiny-zh-hant.pdf")]
    [InlineData("pdf --to zh-hans --output book.pdf", 0, "book.pdf")]
    [InlineData("pdf --to zh-hant-hk", 2, null)]
    public async Task The_edition_is_printed_tagged_on_pages_of_a_book(string command, int exit, string? file)
    {
        Assert.Equal(exit, await RunAsync(command));
        Assert.Equal(file, Directory.GetFiles(_work).Select(Path.GetFileName).SingleOrDefault());
        if (file is not null)
        {
            AssertIsBook(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(_work, file), TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task The_contents_name_the_page_of_each_section_and_of_each_part_behind_the_text()
    {
        const string Names = "蒙俄清國史";
        await File.WriteAllTextAsync(Path.Combine(_work, "input", "article.wiki"), string.Concat(Names.Select(Section)), TestContext.Current.CancellationToken);

        Assert.Equal(0, await RunAsync("pdf"));
        using var pdf = PdfDocument.Open(Path.Combine(_work, "tiny-zh-hant.pdf"));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var pages = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToLookup(node => node.Title, node => node.PageNumber, StringComparer.Ordinal);
        var contents = string.Concat(pdf.GetPage(2).Text.Where(letter => !char.IsWhiteSpace(letter)));

        Assert.EndsWith(string.Concat(Names.Select((name, index) => $"{index + 1}{name}{pages[$"{index + 1}{name}"].Single()}")) + $"關於{pages["關於本版"].Single()}", contents, StringComparison.Ordinal);
        Assert.True(pages.SelectMany(numbers => numbers).Distinct().Count() > 4);
    }

    private static string Section(char name, int index) => $"== {name} ==\n" + string.Concat(Enumerable.Repeat("外蒙古在1911年宣布獨立。\n\n", 10 + (20 * index)));

    private async Task<int> RunAsync(string command)
    {
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, _work);
        return await new CommandLine(terminal).RunAsync(command.Split(' '), TestContext.Current.CancellationToken);
    }

    private static void AssertIsBook(string pdf)
    {
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
        Assert.All(SizeOfPaper().Matches(pdf), size => Assert.Equal("420", size.Groups["width"].Value.Split('.')[0]));
        Assert.True(SizeOfPaper().Count(pdf) > 1);
    }

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[0-9.]+)")]
    private static partial Regex SizeOfPaper();
}
