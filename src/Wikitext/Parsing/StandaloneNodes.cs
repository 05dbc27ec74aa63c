using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Which nodes are blocks: they interrupt a paragraph as a division would.</summary>
internal static class StandaloneNodes
{
    public static bool IsBlock(Token token) => token.Node switch
    {
        FileLinkSyntax file => file.IsFigure,
        TemplateSyntax template => template.Meaning?.IsBlock ?? false,
        ExtensionSyntax extension => ExtensionTag.Find(extension.Name)!.IsBlock && !IsInline(extension),
        _ => false,
    };

    /// <summary>
    /// A template that is a block where it stands alone in a line: one that nobody has taught us, and one that shows several lines.
    /// </summary>
    public static bool IsBlockAlone(Token token) => token.Node is TemplateSyntax template
        && (template.Meaning is not { } meaning || (meaning.Kind == TemplateKind.Text && template.Find(meaning.Detail)?.Raw.Contains('\n', StringComparison.Ordinal) == true));

    private static bool IsInline(ExtensionSyntax extension) =>
        extension.Name is "syntaxhighlight" or "source" && extension.Tag["inline"] is not null;
}
