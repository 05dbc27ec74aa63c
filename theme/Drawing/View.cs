using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>
/// What every Razor file of the theme becomes: a component that is drawn once. Nothing renders it again, so that it needs no renderer
/// that keeps it and compares what it drew before.
/// </summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
public abstract class View : IComponent
{
    internal void Draw(RenderTreeBuilder builder) => BuildRenderTree(builder);

    internal void Set(ParameterView parameters) => parameters.SetParameterProperties(this);

    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new UnreachableException("No renderer of the framework draws the theme.");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new UnreachableException("No renderer of the framework draws the theme.");
}
