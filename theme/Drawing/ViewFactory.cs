using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>Makes the view that some frames describe.</summary>
internal static class ViewFactory
{
    /// <param name="frames">Of one component: itself, then its parameters.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "OpenComponent keeps all members of the type that it is given.")]
    public static View Create(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var parameters = new Dictionary<string, object?>(frames.Length, StringComparer.Ordinal);
        foreach (ref readonly var frame in frames[1..])
        {
            parameters.Add(frame.AttributeName, frame.AttributeValue);
        }

        var view = (View)Activator.CreateInstance(frames[0].ComponentType)!;
        view.Set(ParameterView.FromDictionary(parameters));
        return view;
    }
}
