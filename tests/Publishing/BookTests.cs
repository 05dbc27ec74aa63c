using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

/// <summary>The books of the shipped edition, read as a reading system reads them: the archive, its package document, the files named there.</summary>
public class BookTests
{
    public static TheoryData<string> Books =>
        ["outer-mongolia-zh-hant", "outer-mongolia-zh-hans", "outer-mongolia-parallel", "outer-mongolia-vertical"];

    [Theory, MemberData(nameof(Books))]
    public async Task A_book_tells_its_kind_at_its_beginning_and_repeats_its_date(string name)
    {
        var bytes = await BytesAsync(name);
        using var archive = new ZipArchive(new MemoryStream(bytes));

        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task The_package_names_every_file_and_reads_them_in_order(string name)
    {
        var book = await ReadAsync(name);
        var items = book.Package.Descendants(ReadBook.Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value, StringComparer.Ordinal);

        Assert.Equal(book.Names.Where(file => file != "package.opf").Order(StringComparer.Ordinal), items.Values.Order(StringComparer.Ordinal));
        Assert.Equal(book.Pages.Keys.Order(StringComparer.Ordinal), book.Package.Descendants(ReadBook.Opf + "itemref").Select(item => items[item.Attribute("idref")!.Value]).Order(StringComparer.Ordinal));
        Assert.Equal(["cover-image", "nav"], book.Package.Descendants(ReadBook.Opf + "item").Select(item => item.Attribute("properties")?.Value.Split(' ')[0]).Where(kind => kind is "nav" or "cover-image").Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task The_cover_on_the_shelf_is_a_picture_and_on_the_first_page_a_drawing_with_the_title(string name)
    {
        var book = await ReadAsync(name);
        var item = book.Package.Descendants(ReadBook.Opf + "item").Single(item => item.Attribute("properties")?.Value == "cover-image");
        var picture = await EntryAsync(name, "EPUB/" + item.Attribute("href")!.Value);
        var titled = XDocument.Parse(Encoding.UTF8.GetString(await EntryAsync(name, "EPUB/cover.svg")));

        Assert.Equal("image/png", item.Attribute("media-type")!.Value);
        Assert.Equal(item.Attribute("id")!.Value, book.Package.Descendants(ReadBook.Opf + "meta").Single(meta => meta.Attribute("name")?.Value == "cover").Attribute("content")!.Value);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        Assert.Equal(1.5, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)) / (double)BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
        Assert.StartsWith(name.EndsWith("hans", StringComparison.Ordinal) ? "外蒙古独立" : "外蒙古獨立", string.Concat(titled.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Books))]
    public async Task Every_link_leads_into_the_book_or_out_to_an_address(string name)
    {
        var book = await ReadAsync(name);

        Assert.All(book.Links.Where(link => !link.Address.Contains(':', StringComparison.Ordinal)), link => Assert.Contains(link.Address, book.Places));
        Assert.All(book.Pages.Values, page => Assert.Equal(ReadBook.IdsOf(page).Distinct(StringComparer.Ordinal), ReadBook.IdsOf(page)));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task Every_mark_of_a_note_opens_one(string name)
    {
        var book = await ReadAsync(name);
        var notes = book.OfType("footnote").Concat(book.OfType("endnote")).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(notes);
        Assert.All(book.Links.Where(link => link.Type == "noteref"), link => Assert.Contains(link.Address, notes));
        Assert.All(notes, note => Assert.Contains(book.Links, link => link.Address == note));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task The_numbers_of_paragraphs_are_those_of_pages(string name)
    {
        var book = await ReadAsync(name);
        var page = await BuiltArticle.PageAsync("zh-hant/index.html");
        var numbers = page.QuerySelectorAll("article [id^=p-]").Select(block => block.Id![2..].TrimStart('0'));

        Assert.Equal(numbers, book.PageList.Select(link => link.Words));
        Assert.All(book.PageList, link => Assert.Contains(link.Address, book.OfType("pagebreak")));
    }

    [Theory]
    [InlineData("outer-mongolia-zh-hant", "zh-hant")]
    [InlineData("outer-mongolia-zh-hans", "zh-hans")]
    [InlineData("outer-mongolia-vertical", "zh-hant")]
    public async Task A_book_has_the_text_of_the_site(string name, string folder)
    {
        var book = await ReadAsync(name);
        var page = await BuiltArticle.PageAsync($"{folder}/index.html");
        var expected = page.QuerySelectorAll("article :is(p, li, dt, dd)[id^=p-]").Select(block => $"{block.Id} {TextOf(block)}");

        Assert.Equal(expected, book.Pages.Values.SelectMany(file => file.Descendants()).Where(IsParagraph).Select(block => $"{block.Attribute("id")!.Value} {TextOf(block)}"));
        Assert.Equal(page.QuerySelectorAll("aside.note").Length, book.OfType("footnote").Count());
    }

    [Theory]
    [InlineData("outer-mongolia-zh-hant", null)]
    [InlineData("outer-mongolia-vertical", "rtl")]
    public async Task Only_where_lines_run_downward_pages_turn_to_the_right(string name, string? direction) =>
        Assert.Equal(direction, (await ReadAsync(name)).Package.Descendants(ReadBook.Opf + "spine").Single().Attribute("page-progression-direction")?.Value);

    private static bool IsParagraph(XElement element) =>
        element.Name.LocalName is "p" or "li" or "dt" or "dd" && element.Attribute("id")?.Value.StartsWith("p-", StringComparison.Ordinal) == true;

    // A list within an item is of other paragraphs, and where its notes stand differs.
    private static string TextOf(IElement block) => Joined(Texts(block));

    private static IEnumerable<string> Texts(INode node) => node.ChildNodes.SelectMany(child => child switch
    {
        IText text => [text.Data],
        IElement element when !element.HasAttribute("data-apparatus") && element.LocalName is not ("ul" or "ol" or "dl") => Texts(element),
        _ => [],
    });

    private static string TextOf(XElement block) => Joined(Texts(block));

    private static IEnumerable<string> Texts(XElement block) => block.Nodes().SelectMany(child => child switch
    {
        XText text => [text.Value],
        XElement element when element.Attribute("data-apparatus") is null && element.Name.LocalName is not ("ul" or "ol" or "dl") => Texts(element),
        _ => [],
    });

    private static string Joined(IEnumerable<string> texts) => string.Concat(texts.SelectMany(text => text).Where(letter => !char.IsWhiteSpace(letter)));

    private static async Task<byte[]> BytesAsync(string name) =>
        (await BuiltArticle.PublishedAsync()).Files.Single(file => file.Path == $"download/{name}.epub").Bytes.ToArray();

    private static async Task<byte[]> EntryAsync(string name, string entry)
    {
        using var archive = new ZipArchive(new MemoryStream(await BytesAsync(name)));
        using var bytes = new MemoryStream();
        await archive.GetEntry(entry)!.Open().CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    private static async Task<ReadBook> ReadAsync(string name) => ReadBook.Of(await BytesAsync(name));
}
