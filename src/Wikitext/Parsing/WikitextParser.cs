using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Reads wikitext into a syntax tree, in three levels, as MediaWiki does:
/// <list type="number">
/// <item><see cref="Preprocessor"/>: comments, extension tags, templates and variants;</item>
/// <item><see cref="TextMarker"/>: tags of HTML and line ends;</item>
/// <item><see cref="BlockParser"/>: tables, headings, links, emphasis, lines; and, for each run of text in a block, <see cref="InlineParser"/>.</item>
/// </list>
/// Every text is valid wikitext: what is not markup is text. Time and memory are linear in the length, and depth is bounded (<see cref="Nesting"/>).
/// </summary>
public static class WikitextParser
{
    public static WikitextSyntax Parse(SourceText source, DiagnosticBag diagnostics) => Parse(source, TemplateDictionary.Engine, diagnostics);

    /// <param name="templates">What templates mean.</param>
    /// <param name="isDraft">
    /// Whether it is wikitext that a wiki has not saved yet: saving completes <c>[[page|]]</c>, and in a saved page that is no link.
    /// </param>
    public static WikitextSyntax Parse(SourceText source, TemplateDictionary templates, DiagnosticBag diagnostics, bool isDraft = false)
    {
        var report = new WikitextReport(source, diagnostics);
        var page = new TextSpan(0, source.Content.Length);
        var (text, placed) = ExpandedText.Of(source, templates);
        using var pieces = Preprocessor.Read(text, page, 0, placed, report);
        using var tokens = BlockParser.ReadTokens(TextMarker.Read(text, page, pieces.AsSpan()), 0, isDraft);
        var blocks = BlockParser.Parse(text, tokens.AsSpan(), 0, report);
        report.Finish();
        return new WikitextSyntax(source, blocks, RedirectReader.Read(text, tokens.AsSpan())) { Templates = templates, Text = text };
    }
}
