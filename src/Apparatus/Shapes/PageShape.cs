using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The front matter of a page.</summary>
internal static class PageShape
{
    public static MapShape FrontMatter { get; } = new(
    [
        new("title", CommonShapes.ScriptText, "標題", IsRequired: true),
        new("status", ChoiceShape.Of<PageStatus>(), "published 已發布（預設）、withdrawn 已撤回（保留網址）"),
    ]);
}
