using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MongoliaEdition.Tests.Site;

/// <summary>A page of the site as a parser of HTML reads it, without script.</summary>
/// <param name="Words">All that readers see or are told, also what script takes out of templates later.</param>
/// <param name="Links">Where the links within the site lead: a path below its root, and a fragment.</param>
internal sealed record ReadPage(string Path, ImmutableArray<PageWords> Words, ImmutableArray<string> Links, FrozenSet<string> Ids)
{
    private static readonly Uri Root = new("file:///site/");

    public static ReadPage Of(string path, ReadOnlySpan<byte> html)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        var address = new Uri(Root, path);
        var links = document.QuerySelectorAll("a[href]").Select(link => new Uri(address, link.GetAttribute("href"))).Where(to => to.IsFile);
        return new ReadPage(
            path,
            [.. WordsOf(document.Body!, new PageWords("", document.DocumentElement.GetAttribute("lang") ?? "", "", false))],
            [.. links.Select(to => Uri.UnescapeDataString(to.AbsoluteUri.Replace(Root.AbsoluteUri, "", StringComparison.Ordinal)))],
            document.QuerySelectorAll("[id]").Select(element => element.Id!).ToFrozenSet(StringComparer.Ordinal));
    }

    private static IEnumerable<PageWords> WordsOf(IElement element, PageWords around)
    {
        if (element.LocalName is "script" or "style")
        {
            return [];
        }

        var here = around with
        {
            Language = element.GetAttribute("lang") ?? around.Language,
            Place = element.GetAttribute("id") ?? around.Place,
            IsCode = around.IsCode || element.LocalName is "pre" or "code",
        };
        var content = element is IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes;
        return content.SelectMany(node => node switch
        {
            IText text => [here with { Text = text.Data }],
            IElement child => WordsOf(child, here),
            _ => [],
        });
    }
}

/// <param name="Place">The id of the element that holds the words.</param>
internal sealed record PageWords(string Text, string Language, string Place, bool IsCode);
