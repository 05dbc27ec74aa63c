using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers <c>{{sfn|Author|Author|1999|p=5}}</c> and its like: authors and year of a work that the page cites elsewhere in full, and the place in it. The
/// words lead to the work; in a footnote of their own, in the line, or in parentheses.
/// </summary>
internal static partial class ShortReferences
{
    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, TemplateSyntax template, TemplateMeaning meaning)
    {
        var style = meaning.WordOf(TemplateKey.Style);
        var words = WordsOf(page, template, yearInParentheses: style == "text");
        switch (style)
        {
            case "foot":
                var name = string.Join(' ', template.Arguments.Select(argument => argument.Value.Raw).Prepend("short"));
                into.Add(page.Footnotes.Mark(FootnoteGroup.References, name, words, template.Span));
                break;
            case "parenthesis":
                into.Add(WrittenWords.Of("（", template.Span));
                into.AddRange(words);
                into.Add(WrittenWords.Of("）", template.Span));
                break;
            default:
                into.AddRange(words);
                break;
        }
    }

    private static ImmutableArray<Inline> WordsOf(PageLowering page, TemplateSyntax template, bool yearInParentheses)
    {
        var values = template.Positional().ToArray();
        var years = values.Length > 1 && Year().IsMatch(values[^1].Raw) ? 1 : 0;
        var label = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (index, author) in values[..^years].Index())
        {
            if (index > 0)
            {
                label.Add(WrittenWords.Of("、", template.Span));
            }

            label.AddRange(page.Inlines.LowerFlow(author));
        }

        if (years > 0)
        {
            label.Add(WrittenWords.Of(yearInParentheses ? "（" : " ", template.Span));
            label.AddRange(page.Inlines.LowerFlow(values[^1]));
            label.Add(WrittenWords.Of(yearInParentheses ? "）" : "", template.Span));
        }

        var key = WorkKey.Of(values[..^years].Select(author => author.Raw), years > 0 ? values[^1].Raw : "");
        return [new Link(page.Landmarks.PointAt(key), label.DrainToImmutable()) { Span = template.Span }, .. PlaceOf(page, template)];
    }

    private static IEnumerable<Inline> PlaceOf(PageLowering page, TemplateSyntax template)
    {
        foreach (var (before, names, after) in ((string, string[], string)[])[("，第", ["p", "pp", "page", "pages"], "頁"), ("，", ["loc", "at"], ""), ("", ["ps", "postscript"], "")])
        {
            if (template.Find(names) is not { } value)
            {
                continue;
            }

            foreach (var inline in (Inline[])[.. Written(before), .. page.Inlines.LowerFlow(value), .. Written(after)])
            {
                yield return inline;
            }
        }

        IEnumerable<Inline> Written(string words) => words.Length == 0 ? [] : [WrittenWords.Of(words, template.Span)];
    }

    [GeneratedRegex(@"^(\d{3,4}[a-z]?|n\.d\.|無日期|forthcoming|\d+年)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
