using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Publishing.Outputs.Zip;

namespace MongoliaEdition.Publishing.Outputs.Books;

/// <summary>A book as a file for reading devices (EPUB 3.3).</summary>
internal static class EpubFile
{
    public const string MediaType = "application/epub+zip";

    private const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    public static OutputFile Of(SitePlan plan, BoundBook bound)
    {
        ImmutableArray<(string, ReadOnlyMemory<byte>)> entries =
        [
            // First and not compressed, so that the kind of the file can be read at its beginning (OCF 3.3, 4.3).
            ("mimetype", Encoding.ASCII.GetBytes(MediaType)),
            ("META-INF/container.xml", Encoding.UTF8.GetBytes(Container.ReplaceLineEndings("\n"))),
            ("EPUB/package.opf", PackageDocument.Write(plan, bound)),
            .. PackageDocument.FilesOf(bound).Select(file => ("EPUB/" + file.Path, file.Bytes)),
        ];
        return new OutputFile(Addresses.Download(bound.Book.Name + ".epub"), MediaType, ZipBytes.Of(entries, name => name != "mimetype"));
    }
}
