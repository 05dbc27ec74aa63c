using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Lines of which nothing shows: categories and links to other languages. They are no blank lines, and part no paragraphs.</summary>
internal static class InvisibleLines
{
    public static bool Is(SourceText source, ReadOnlySpan<Token> line)
    {
        var hasInvisible = false;
        foreach (var token in line)
        {
            var isInvisible = token.Node is WikiLinkSyntax { Title.Kind: WikiTitleKind.Category or WikiTitleKind.LanguageLink };
            if (!isInvisible && !token.IsComment && !LineTokens.IsBlank(source, token))
            {
                return false;
            }

            hasInvisible |= isInvisible;
        }

        return hasInvisible;
    }
}
