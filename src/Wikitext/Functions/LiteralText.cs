using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>
/// The text that pieces come to before anything else is read, as MediaWiki expands them: comments vanish, parameters have their defaults, and functions
/// and magic words their results. Null where it depends on a template.
/// </summary>
internal static class LiteralText
{
    public static string? Of(SourceText source, ReadOnlySpan<Piece> pieces)
    {
        if (pieces is [{ Node: null } only])
        {
            return source.Slice(only.Span).ToString();
        }

        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (Of(source, piece) is not { } part)
            {
                return null;
            }

            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>Whether something shows for certain, whatever the templates in it give.</summary>
    public static bool IsSurelyFilled(SourceText source, ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Node is TemplateSyntax template ? PageWords.IsTitle(template.Name) : Of(source, piece)?.AsSpan().IsWhiteSpace() == false)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Of(SourceText source, Piece piece) => piece.Node switch
    {
        CommentSyntax => "",
        ParameterSyntax { Default: { } value } => Of(source, value.Pieces.AsSpan()),
        TemplateSyntax template => Of(source, template),
        _ => source.Slice(piece.Span).ToString(),
    };

    private static string? Of(SourceText source, TemplateSyntax template) => ParserFunctions.Evaluate(source, template) is { } result
        ? result.Value is { } value ? Of(source, value.Pieces.AsSpan())?.Trim() : result.Text
        : template is { Expansion: null, Meaning: { Kind: TemplateKind.Text or TemplateKind.Character, Rule: var rule } }
            && rule[TemplateKey.Show] is { Parts: [PatternText words] } ? words.Value : null;
}
