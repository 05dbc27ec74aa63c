namespace MongoliaEdition.Wikitext;

/// <summary>Which nodes are blocks: they interrupt a paragraph as a division would.</summary>
internal static class StandaloneNodes
{
    public static bool IsBlock(Token token) => token.Node switch
    {
        FileLinkSyntax file => file.IsFigure,
        TemplateSyntax template => TemplateMeanings.Find(template.Name)?.IsBlock ?? false,
        ExtensionSyntax extension => ExtensionTag.Find(extension.Name)!.IsBlock && !IsInline(extension),
        _ => false,
    };

    /// <summary>A template that nobody has taught us: where it stands alone in a line it is taken for a block.</summary>
    public static bool IsUnknown(Token token) => token.Node is TemplateSyntax template && TemplateMeanings.Find(template.Name) is null;

    private static bool IsInline(ExtensionSyntax extension) =>
        extension.Name is "syntaxhighlight" or "source" && extension.Tag["inline"] is not null;
}
