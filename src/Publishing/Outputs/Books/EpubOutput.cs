using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Publishing.Outputs.Books;

/// <summary>The edition as books for reading devices (EPUB 3.3).</summary>
public static class EpubOutput
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

    public static async Task<ImmutableArray<OutputFile>> MakeAsync(Publication publication, CancellationToken cancellation)
    {
        var books = BookShelf.Of(publication.Plan);
        var made = new OutputFile[books.Length];
        await Parallel.ForAsync(0, books.Length, cancellation, (i, _) =>
        {
            made[i] = Pack(publication, books[i]);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        return [.. made];
    }

    private static OutputFile Pack(Publication publication, Book book)
    {
        var bound = publication.Renderer.Book(publication.Plan, book);
        ImmutableArray<(string, ReadOnlyMemory<byte>)> entries =
        [
            // First and not compressed, so that the kind of the file can be read at its beginning (OCF 3.3, 4.3).
            ("mimetype", Encoding.ASCII.GetBytes(MediaType)),
            ("META-INF/container.xml", Encoding.UTF8.GetBytes(Container.ReplaceLineEndings("\n"))),
            ("EPUB/package.opf", PackageDocument.Write(publication.Plan, bound)),
            .. PackageDocument.FilesOf(bound).Select(file => ("EPUB/" + file.Path, file.Bytes)),
        ];
        return new OutputFile(Addresses.Download(book.Name + ".epub"), MediaType, ZipBytes.Of(entries, name => name != "mimetype"));
    }
}
