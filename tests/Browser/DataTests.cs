using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The data of the edition, as libraries of others read it: jsonld, n3, citation-js, edtf, and libxml2 with a schema of TEI.</summary>
public class DataTests(BrowserSession session)
{
    [Fact]
    public async Task Other_readers_find_in_the_data_what_was_written()
    {
        var tei = Path.GetFileName(Directory.EnumerateFiles(Path.Combine(session.Edition.Folder, "download"), "*.tei.xml").Single());

        Problems.AssertNone(await ReadAsync(session.Edition.Folder, tei));
    }

    [Theory, Spec("Browser/Specs/works.md")]
    public async Task A_work_is_read_in_every_form_as_it_was_written(SpecCase spec)
    {
        using var edition = await BuiltEdition.WriteAsync("文。\n", ("references.yml", spec["yaml"]));

        Problems.AssertNone(await ReadAsync(edition.Folder, "", "bibliography"));
    }

    private static async Task<string[]> ReadAsync(params string[] arguments) =>
        (await NodeReader.RunAsync("read.mjs", "", arguments)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
