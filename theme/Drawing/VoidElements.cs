namespace MongoliaEdition.Theme.Drawing;

/// <summary>The elements that cannot have content (HTML Standard, 13.1.2).</summary>
internal static class VoidElements
{
    public static bool Contains(string element) => element is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
