using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Publishing.Links;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class LinkCheckTests
{
    private const string Other = "<p id=\"p-0001\">";

    [Theory, Spec("Publishing/Specs/links.md")]
    public void Every_link_arrives_or_is_told(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        OutputFile[] pages =
        [
            Html("zh-hant/index.html", spec["body of the page"]),
            Html("zh-hans/index.html", Other),
            Html("zh-hant/about/index.html", Other),
            Html("zh-hans/about/index.html", Other),
            new("assets/a.css", "text/css", ReadOnlyMemory<byte>.Empty),
        ];

        LinkCheck.Check(pages, diagnostics);

        Assert.Equal(spec["diagnostics"], string.Join(' ', diagnostics.ToSorted().Select(d => d.Code)));
        Assert.Equal(diagnostics.Count == 0, LinkCheck.IsSound(pages));
    }

    [Theory, Spec("Publishing/Specs/trees.md")]
    public void The_scripts_have_the_same_pages_and_ids(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        OutputFile[] pages = [.. spec["pages"].Split(' ').Select(page => page.Split('#')).Select(page => Html(page[0], string.Concat(page[1..].Select(id => $"<p id=\"{id}\">"))))];

        LinkCheck.Check(pages, diagnostics);

        Assert.Equal(spec["told"], string.Join("; ", diagnostics.ToSorted().Select(d => $"{d.Location.Path} {d.Message.Split(": ")[1]}")));
        Assert.Equal(diagnostics.Count == 0, LinkCheck.IsSound(pages));
    }

    private static OutputFile Html(string path, string body) => new(path, "text/html", Encoding.UTF8.GetBytes(body));
}
