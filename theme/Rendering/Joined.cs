using Microsoft.AspNetCore.Components;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>Joins fragments with the whitespace that Razor trims at the ends of loops.</summary>
internal static class Joined
{
    public static RenderFragment Render(string between, IEnumerable<RenderFragment> parts) => builder =>
    {
        foreach (var (index, part) in parts.Index())
        {
            builder.AddContent(0, index > 0 ? between : "");
            part(builder);
        }
    };
}
