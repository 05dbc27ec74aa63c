using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers characters with what is to be read above them; browsers without room for it show it in parentheses.</summary>
internal static class RubyLowering
{
    public static ImmutableArray<Inline> Lower(PageLowering page, TemplateSyntax template)
    {
        var (words, reading) = (page.LowerPattern(template, TemplateKey.Show), page.LowerPattern(template, TemplateKey.Reading));
        if (words.IsEmpty || reading.IsEmpty)
        {
            return [.. words, .. reading];
        }

        return
        [
            new Styled(InlineStyle.Ruby,
            [
                .. words, Parenthesis("（"), new Styled(InlineStyle.RubyText, reading) { Span = template.Span }, Parenthesis("）"),
            ])
            {
                Span = template.Span,
            },
        ];

        Inline Parenthesis(string mark) => new Styled(InlineStyle.RubyParenthesis, [WrittenWords.Of(mark, template.Span)]) { Span = template.Span };
    }
}
