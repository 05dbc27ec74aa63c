using System.IO.Compression;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class ArchiveTests
{
    [Theory, Spec("Publishing/Specs/archive.md")]
    public void The_archive_holds_every_page(SpecCase spec)
    {
        var renderer = new PageRenderer((_, _) => throw new InvalidOperationException(), (_, _) => FileOf(spec["offline"]));
        var publication = new Publication(SampleEdition.Plan(), renderer, [.. spec["pages"].Split(' ').Select(FileOf)]);
        var file = Assert.Single(EditionArchive.Of(publication));

        using var archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        Assert.Equal(spec["entries"], string.Join(' ', archive.Entries.Select(entry => $"{entry.FullName}={Content(entry)}")));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("application/zip", file.MediaType);
    }

    private static OutputFile FileOf(string cell) => new(cell.Split('=')[0], "text/html", Encoding.UTF8.GetBytes(cell.Split('=')[1]));

    private static string Content(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
