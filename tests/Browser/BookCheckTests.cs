using System.Diagnostics;
using System.Text.Json;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What EPUBCheck says of the books.</summary>
public class BookCheckTests(BrowserSession session)
{
    [Fact]
    public async Task EPUBCheck_has_neither_errors_nor_warnings()
    {
        var books = Directory.GetFiles(Path.Combine(session.Edition.Folder, "download"), "*.epub");
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.Path("tests", "Browser", "epubcheck.mjs"), .. books]) { RedirectStandardOutput = true })!;
        using var answer = await JsonDocument.ParseAsync(node.StandardOutput.BaseStream, cancellationToken: TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        var checkedBooks = answer.RootElement.EnumerateObject().ToList();
        Assert.Equal(books.Order(StringComparer.Ordinal), checkedBooks.Select(book => book.Name).Order(StringComparer.Ordinal));
        Problems.AssertNone(from book in checkedBooks
                            from message in book.Value.EnumerateArray()
                            select $"{Path.GetFileName(book.Name)}: {message.GetString()}");
    }
}
