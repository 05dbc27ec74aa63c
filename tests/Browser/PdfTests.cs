using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.Cli.Preview;
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
