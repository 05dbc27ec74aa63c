using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>A part of a page that comes out the same on other pages of the edition. It is drawn for the first of them and copied to the others.</summary>
public sealed class Kept : View
{
    /// <summary>The name of the part with all that it depends on, comparable by value; null if it is of this page alone.</summary>
    [Parameter, EditorRequired]
    public required object? By { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
