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
public partial class PdfTests
{
    [Theory]
    [InlineData("pdf", 0, "tiny-zh-hant.pdf")]
    [InlineData("pdf --to zh-hans --output book.pdf", 0, "book.pdf")]
    [InlineData("pdf --to zh-hant-hk", 2, null)]
    public async Task The_edition_is_printed_tagged_on_pages_of_a_book(string command, int exit, string? file)
    {
        var work = Directory.CreateTempSubdirectory("edition-pdf-test-").FullName;
        try
        {
            TinyInput.Write(Path.Combine(work, "input"));
            using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, work);

            Assert.Equal(exit, await new CommandLine(terminal).RunAsync(command.Split(' '), TestContext.Current.CancellationToken));
            Assert.Equal(file, Directory.GetFiles(work).Select(Path.GetFileName).SingleOrDefault());
            if (file is not null)
            {
                AssertIsBook(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(work, file), TestContext.Current.CancellationToken)));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    [Fact]
    public async Task The_contents_name_the_page_of_each_section_and_of_each_part_behind_the_text()
    {
        var work = Directory.CreateTempSubdirectory("edition-pdf-test-").FullName;
        try
        {
            TinyInput.Write(Path.Combine(work, "input"));
            await File.WriteAllTextAsync(Path.Combine(work, "input", "article.wiki"), string.Concat("甲乙丙丁戊".Select(Section)), TestContext.Current.CancellationToken);
            using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, work);

            Assert.Equal(0, await new CommandLine(terminal).RunAsync(["pdf"], TestContext.Current.CancellationToken));
            using var pdf = PdfDocument.Open(Path.Combine(work, "tiny-zh-hant.pdf"));
            Assert.True(pdf.TryGetBookmarks(out var bookmarks));
            var sections = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Where(node => "甲乙丙丁戊關".Contains(node.Title[^1], StringComparison.Ordinal) || node.Title == "關於本版").ToList();
            var contents = string.Concat(pdf.GetPage(2).Text.Where(letter => !char.IsWhiteSpace(letter)));

            Assert.Equal(6, sections.Count);
            Assert.True(sections.Select(section => section.PageNumber).Distinct().Count() > 3);
            Assert.All(sections, section => Assert.Contains($"{section.Title[^1]}{section.PageNumber}", contents, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Section(char name) => $"== {name} ==\n" + string.Concat(Enumerable.Repeat("外蒙古在1911年宣布獨立。\n\n", 3 * name % 60));

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
