using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>What stands on a page of the site, as a part of a volume.</summary>
public sealed class Excerpt : View
{
    /// <summary>The path of the page.</summary>
    [Parameter, EditorRequired]
    public required string Page { get; set; }

    [Parameter]
    public string Prefix { get; set; } = "";

    [Parameter]
    public int Lowered { get; set; }

    [Parameter]
    public bool IsPart { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    internal MarkupForm Within(MarkupForm outer) => outer with { Page = Page, IdPrefix = Prefix, Lowered = Lowered, IsPart = IsPart };

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
