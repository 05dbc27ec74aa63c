using Microsoft.AspNetCore.Components;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>A style sheet or script inside a page, where nothing is escaped.</summary>
public sealed class Verbatim : View
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }
}
