using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Tests.Wikitext.Citations;

/// <summary>
/// Reads one template without the parser: arguments split at pipes outside links and templates, and of the markup within
/// them internal and external links, italics, entities, protected characters and {{link-en}}.
/// </summary>
internal static partial class TemplateReader
{
    public static CitationTemplate Read(string source, int start = 0)
    {
        var end = EndOf(source, start);
        var parts = Split(source, new TextSpan(start + 2, end - 2));
        var position = 0;
        var arguments = parts.Skip(1).Select(part => Argument(source, part, ref position)).ToImmutableArray();
        var name = Slice(source, parts[0]).Trim();
        return new CitationTemplate(name, CitationKind.Of(TemplateDictionary.Engine.Find(name))!, arguments, new TextSpan(start, end));
    }

    /// <summary>The offset behind the braces that close those at <paramref name="start"/>.</summary>
    public static int EndOf(string source, int start)
    {
        for (var (i, depth) = (start, 0); i < source.Length - 1; i++)
        {
            if (source[i] == '{' && source[i + 1] == '{')
            {
                (depth, i) = (depth + 1, i + 1);
            }
            else if (source[i] == '}' && source[i + 1] == '}')
            {
                (depth, i) = (depth - 1, i + 1);
                if (depth == 0)
                {
                    return i + 1;
                }
            }
        }

        throw new FormatException($"The template at {start} has no end.");
    }

    private static ImmutableArray<TextSpan> Split(string source, TextSpan inner)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var (from, depth) = (inner.Start, 0);
        for (var i = inner.Start; i < inner.End; i++)
        {
            depth += source[i] is '[' or '{' ? 1 : source[i] is ']' or '}' ? -1 : 0;
            if (source[i] == '|' && depth == 0)
            {
                parts.Add(new TextSpan(from, i));
                from = i + 1;
            }
        }

        parts.Add(new TextSpan(from, inner.End));
        return parts.ToImmutable();
    }

    private static CitationArgument Argument(string source, TextSpan part, ref int position)
    {
        var equals = source.IndexOf('=', part.Start, part.Length);
        var value = equals < 0 ? part : new TextSpan(equals + 1, part.End);
        var name = equals < 0 ? $"{++position}" : source[part.Start..equals].Trim();
        return new CitationArgument(name, Lower(source, value), Slice(source, value).Trim(), part);
    }

    private static ImmutableArray<Inline> Lower(string source, TextSpan span)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        var from = span.Start;
        foreach (var match in Markup().Matches(Slice(source, span)).Select(match => match))
        {
            content.AddRange(Run(source, from, span.Start + match.Index));
            from = span.Start + match.Index + match.Length;
            content.AddRange(Lower(source, match, new TextSpan(from - match.Length, from)));
        }

        content.AddRange(Run(source, from, span.End));
        return content.ToImmutable();
    }

    private static ImmutableArray<Inline> Lower(string source, Match match, TextSpan span)
    {
        var groups = match.Groups;
        TextSpan At(string group) => TextSpan.FromLength(span.Start + groups[group].Index - match.Index, groups[group].Length);
        return match.Value[..2] switch
        {
            "[[" => [new Link(new ArticleTarget(groups["page"].Value.Replace('_', ' ')), Lower(source, At(groups["label"].Success ? "label" : "page"))) { Span = span }],
            "''" => [new Styled(InlineStyle.Italic, Lower(source, At("italic"))) { Span = span }],
            "-{" => [new VariantText(new VariantForms([new VariantForm("", Lower(source, At("same")))])) { Span = span }],
            "{{" =>
            [
                .. Lower(source, At("own")),
                new EditorialMark(EditorialMarkKind.OtherLanguageArticle) { Target = new InterwikiTarget("en", groups["english"].Value) },
            ],
            _ when groups["url"].Success => [new Link(new ExternalTarget(groups["url"].Value), Lower(source, At("text"))) { Span = span }],
            _ => [new TextRun(WebUtility.HtmlDecode(match.Value)) { Span = span }],
        };
    }

    private static ImmutableArray<Inline> Run(string source, int start, int end) =>
        start == end ? [] : [new TextRun(source[start..end]) { Span = new TextSpan(start, end) }];

    private static string Slice(string source, TextSpan span) => source.Substring(span.Start, span.Length);

    [GeneratedRegex(
        """
        \[\[(?<page>[^\]|]+)(\|(?<label>[^\]]+))?\]\]|''(?<italic>.+?)''|-\{(?<same>.+?)\}-|\{\{link-en\|(?<own>[^|}]+)\|(?<english>[^}]+)\}\}|\[(?<url>https?:[^\ \]]+)\ (?<text>[^\]]+)\]|&[\#a-z0-9]+;
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Markup();
}
