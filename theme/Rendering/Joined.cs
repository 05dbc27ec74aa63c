using Microsoft.AspNetCore.Components;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>Parts of a page one after the other, with the space between them that a template cannot keep at the ends of its loops.</summary>
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
