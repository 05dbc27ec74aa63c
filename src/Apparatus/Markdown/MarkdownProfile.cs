namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>What a text may hold besides paragraphs, lists, quotations, emphasis and links.</summary>
internal sealed record MarkdownProfile(bool AllowsHeadings, bool AllowsCode)
{
    /// <summary>A note, a definition: short, and shown inside something else.</summary>
    public static MarkdownProfile Remark { get; } = new(AllowsHeadings: false, AllowsCode: false);

    public static MarkdownProfile Page { get; } = new(AllowsHeadings: true, AllowsCode: true);
}
