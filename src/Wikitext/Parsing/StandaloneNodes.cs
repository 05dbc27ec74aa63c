using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Which nodes are blocks: they interrupt a paragraph as a division would.</summary>
internal static class StandaloneNodes
{
    public static bool IsBlock(Token token) => token.Node switch
    {
        FileLinkSyntax file => file.IsFigure,
        ExtensionSyntax extension => ExtensionTag.Find(extension.Name)!.IsBlock && !IsInline(extension),
        _ => false,
    };

    /// <summary>
    /// A template that is a block where it stands alone in a line: one that means a block, an unknown one, and one that shows several lines.
    /// </summary>
    public static bool IsBlockAlone(Token token) => token.Node is TemplateSyntax template && !ParserFunctions.IsOne(template)
        && (template is { Meaning: null, Expansion: null } || IsBlockInItem(token));

    /// <summary>The same alone in an item or a cell, where an unknown template is mostly a word.</summary>
    public static bool IsBlockInItem(Token token) => token.Node is TemplateSyntax template && (template.Expansion?.HasBlocks ?? IsBlockInItem(template));

    /// <summary>Whether it is written in several lines and a block: text behind it on its last line is no part of its line.</summary>
    public static bool IsBlockOfLines(SourceText source, Token token) =>
        token.Node is TemplateSyntax template && (template.Expansion?.HasBlocks ?? template.Meaning?.IsBlock ?? !ParserFunctions.IsOne(template)) && source.Slice(token.Span).Contains('\n');

    /// <summary>The blocks of a run that holds nothing but such templates, comments and blanks; null for any other run.</summary>
    public static ImmutableArray<StandaloneSyntax>? In(SourceText source, ReadOnlySpan<Token> run)
    {
        var blocks = ImmutableArray.CreateBuilder<StandaloneSyntax>(0);
        foreach (var token in run)
        {
            if (IsBlockInItem(token))
            {
                blocks.Add(new StandaloneSyntax((InlineSyntax)token.Node!, token.Span));
            }
            else if (!token.IsUnseen && token.Kind != TokenKind.LineEnd && !LineTokens.IsBlank(source, token))
            {
                return null;
            }
        }

        return blocks.Count > 0 ? blocks.DrainToImmutable() : null;
    }

    private static bool IsBlockInItem(TemplateSyntax template) =>
        template.Meaning is { } meaning ? meaning.IsBlock || (meaning.Kind == TemplateKind.Text && HasLines(template)) : HasLines(template);

    private static bool HasLines(TemplateSyntax template) => template.Arguments.Any(argument => argument.Value.Raw.Contains('\n', StringComparison.Ordinal));

    private static bool IsInline(ExtensionSyntax extension) =>
        extension.Name is "syntaxhighlight" or "source" && extension.Tag["inline"] is not null;
}
