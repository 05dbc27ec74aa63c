using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Links;

/// <summary>A page as the link check sees it.</summary>
internal sealed class CheckedPage
{
    private readonly SourceText _source;
    private readonly ImmutableArray<HtmlAttribute> _attributes;

    public CheckedPage(OutputFile page)
    {
        _source = new SourceText(page.Path, Encoding.UTF8.GetString(page.Bytes.Span));
        _attributes = [.. HtmlAttributes.Of(_source.Content)];
        Ids = _attributes.Where(a => a.Name == "id").Select(a => a.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    public string Path => _source.Path;

    public FrozenSet<string> Ids { get; }

    public IEnumerable<HtmlAttribute> References => _attributes.Where(a => a.Name != "id");

    public IEnumerable<HtmlAttribute> RepeatedIds =>
        _attributes.Where(a => a.Name == "id").GroupBy(a => a.Value, StringComparer.Ordinal).SelectMany(group => group.Skip(1));

    public Location LocationOf(HtmlAttribute attribute) => new(_source, attribute.Span);
}
