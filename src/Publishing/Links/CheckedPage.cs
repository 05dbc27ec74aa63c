using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>A page as the link check sees it: by the links that its writer noted, else by its bytes.</summary>
internal sealed class CheckedPage
{
    private readonly Lazy<SourceText> _source;

    public CheckedPage(OutputFile page)
    {
        _source = new(() => new SourceText(page.Path, Encoding.UTF8.GetString(page.Bytes.Span)));
        Path = page.Path;
        Folder = page.Path[..(page.Path.LastIndexOf('/') + 1)];
        Links = page.Links ?? HtmlAttributes.LinksOf(_source.Value.Content);
        Ids = new HashSet<string>(Links.Ids, StringComparer.Ordinal);
    }

    public string Path { get; }

    /// <summary>Empty or with a slash at its end.</summary>
    public string Folder { get; }

    public PageLinks Links { get; }

    public HashSet<string> Ids { get; }

    public bool RepeatsIds => Ids.Count < Links.Ids.Length;

    /// <summary>Read from the bytes, which alone know where everything stands.</summary>
    public IEnumerable<HtmlAttribute> Attributes => HtmlAttributes.Of(_source.Value.Content);

    public bool HasId(ReadOnlySpan<char> id) => Ids.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id);

    public Location LocationOf(HtmlAttribute attribute) => new(_source.Value, attribute.Span);
}
