using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Tests.Article;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Drawing;
using MongoliaEdition.Theme.Layout;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class SyntaxTests
{
    public static TheoryData<string> Kinds =>
        [.. typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_in_the_syntax_of_XML_is_the_same_page(string kind)
    {
        var plan = SampleEdition.HostedPlan();
        var page = plan.Pages.First(page => page.GetType().Name == kind);

        var (html, xml) = (ThemeRenderer.Render(plan, page), ThemeRenderer.Render(plan, page, MarkupSyntax.Xml));
        var document = Parse(html);

        using var reader = XmlReader.Create(new MemoryStream(xml.Bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Assert.Equal(
            Elements(document).Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(a => $"{a.Name}={a.Value}"))}"),
            XDocument.Load(reader).Descendants().Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(a => $"{a.Name}={a.Value}"))}"));
        Assert.Equal(html.Links!.Ids, xml.Links!.Ids);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_written_lean_is_the_same_page_in_fewer_bytes(string kind)
    {
        var plan = SampleEdition.HostedPlan();
#pragma warning disable BL0005 // Nobody else draws this page.
        var page = new PageDocument { Plan = plan, Page = plan.Pages.First(page => page.GetType().Name == kind) };
#pragma warning restore BL0005
        var form = new MarkupForm(MarkupSyntax.Html) { Volume = new SameVolume() };
        var (full, lean) = (Encoding.UTF8.GetString(MarkupWriter.Draw(page, form).Bytes), Encoding.UTF8.GetString(MarkupWriter.Draw(page, form with { IsLean = true }).Bytes));

        Assert.InRange(lean.Length, 1, full.Length - 1);
        Assert.Equal(Shape(full), Shape(lean));
    }

    /// <summary>Elements with their attributes, and the texts between them, without regard to spaces at the ends of these.</summary>
    private static IEnumerable<string> Shape(string html) =>
        from node in new HtmlParser().ParseDocument(html).GetDescendants()
        let said = node is IElement element
            ? $"{element.ParentElement?.LocalName} > {element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}"
            : node.NodeValue?.Trim()
        where !string.IsNullOrEmpty(said)
        select said;

    private sealed class SameVolume : Volume
    {
        public override string Place(string page, string id, string own) => own;

        public override string Find(string page, string address) => address;
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_pages_share_comes_out_as_if_each_were_drawn_alone(bool isHosted)
    {
        var plan = isHosted ? SampleEdition.HostedPlan() : SampleEdition.Plan();

        var together = await ThemeRenderer.RenderAllAsync(plan, CancellationToken.None);

        Assert.All(plan.Pages.Zip(together), pair =>
        {
            var alone = ThemeRenderer.Render(plan, pair.First);
            Assert.Equal(TextOf(alone), TextOf(pair.Second));
            AssertSameLinks(alone, pair.Second);
        });
    }

    [Fact]
    public async Task Pages_traced_for_their_links_have_the_same_ones_and_no_bytes()
    {
        var plan = SampleEdition.HostedPlan();

        var traced = await ThemeRenderer.TraceAllAsync(plan, CancellationToken.None);

        Assert.All(plan.Pages.Zip(traced), pair =>
        {
            Assert.True(pair.Second.Bytes.IsEmpty);
            AssertSameLinks(ThemeRenderer.Render(plan, pair.First), pair.Second);
            AssertSameLinks(pair.Second, ThemeRenderer.Trace(plan, pair.First));
        });
    }

    private static void AssertSameLinks(OutputFile expected, OutputFile actual)
    {
        Assert.Equal(expected.Links!.Ids, actual.Links!.Ids);
        Assert.Equal(expected.Links.References, actual.Links.References);
    }

    // The check of links believes what the writer noted, and reads a page only to say where something is wrong.
    [Fact]
    public async Task The_writer_notes_every_id_and_address_that_a_parser_of_HTML_finds()
    {
        var pages = (await BuiltArticle.PublishedAsync()).Files.Where(file => file.MediaType == "text/html").ToImmutableArray();

        Assert.All(pages.AsParallel().Select(page => (Noted: page.Links!, Read: Elements(Parse(page)).ToImmutableArray())), page =>
        {
            Assert.Equal(page.Read.Select(element => element.GetAttribute("id")).OfType<string>(), page.Noted.Ids);
            Assert.Equal(page.Read.SelectMany(ReferencesOf), page.Noted.References);
        });
    }

    private static IEnumerable<PageReference> ReferencesOf(IElement element) =>
        from attribute in element.Attributes
        where attribute.Name is "href" or "src" or "srcset" or "action" or "data" or "poster"
        select new PageReference(element.LocalName, element.LocalName == "link" ? element.GetAttribute("rel") : null, attribute.Value);

    private static string TextOf(OutputFile page) => Encoding.UTF8.GetString(page.Bytes.Span);

    private static IDocument Parse(OutputFile page) => new HtmlParser().ParseDocument(TextOf(page));

    /// <summary>In the order of their beginnings, also those within templates.</summary>
    private static IEnumerable<IElement> Elements(IDocument document) => Within(document.DocumentElement);

    private static IEnumerable<IElement> Within(IElement element) =>
        (element is IHtmlTemplateElement template ? template.Content.Children : element.Children).SelectMany(Within).Prepend(element);
}
