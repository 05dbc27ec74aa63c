using Microsoft.AspNetCore.Components.RenderTree;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>Notes the ids and addresses of a page while it is written.</summary>
internal sealed class LinkCollector : IDisposable
{
    private readonly LentList<string> _ids = new();
    private readonly LentList<PageReference> _references = new();

    public PageLinks ToLinks() => new(_ids.ToImmutable(), _references.ToImmutable());

    public void Add(PageLinks links)
    {
        _ids.AddRange(links.Ids.AsSpan());
        _references.AddRange(links.References.AsSpan());
    }

    public void Dispose()
    {
        _ids.Dispose();
        _references.Dispose();
    }

    /// <summary>One attribute of an element that is no link to a resource.</summary>
    public void Add(string element, string name, string? value) => Add(element, name, value ?? "", []);

    public void Add(string element, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            Add(element, attribute.AttributeName, attribute.AttributeValue as string ?? "", attributes);
        }
    }

    private void Add(string element, string name, string value, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        if (name == "id")
        {
            _ids.Add(value);
        }
        else if (PageLinks.IsReference(name))
        {
            _references.Add(new PageReference(element, element == "link" ? RelationIn(attributes) : null, value));
        }
    }

    private static string? RelationIn(ReadOnlySpan<RenderTreeFrame> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.AttributeName == "rel")
            {
                return attribute.AttributeValue as string;
            }
        }

        return null;
    }
}
