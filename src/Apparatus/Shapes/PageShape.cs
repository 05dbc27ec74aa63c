namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The front matter of a page.</summary>
internal static class PageShape
{
    public static MapShape FrontMatter { get; } = new([new("title", CommonShapes.ScriptText, "標題", IsRequired: true)]);
}
