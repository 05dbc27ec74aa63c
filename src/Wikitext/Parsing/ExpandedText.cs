using System.Collections.Frozen;
using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// A page and, behind it, what the wiki made of its templates, as one text: so that all that is read has offsets in one source. An offset behind the
/// page's end is one in an expansion.
/// </summary>
internal sealed record ExpandedText(SourceText Text, TemplateDictionary Templates)
{
    private const int Depth = 1;

    public static ExpandedText Of(SourceText page, TemplateDictionary templates)
    {
        if (templates.Expansions.IsEmpty)
        {
            return new ExpandedText(page, templates);
        }

        var text = new StringBuilder(page.Content);
        var spans = new List<(string Key, TextSpan Span)>();
        foreach (var (key, wikitext) in templates.Expansions)
        {
            text.Append('\n');
            spans.Add((key, TextSpan.FromLength(text.Length, wikitext.Length)));
            text.Append(wikitext);
        }

        var whole = new SourceText(page.Path, text.ToString());
        return new ExpandedText(whole, templates.With(spans.ToFrozenDictionary(
            entry => entry.Key, entry => new Expansion(entry.Span, HasBlocks(whole, entry.Span, templates)), StringComparer.Ordinal)));
    }

    /// <summary>An expansion as a piece of wikitext. Errors in it are not reported: no editor can correct them.</summary>
    public static Fragment Read(SourceText whole, TextSpan span, TemplateDictionary templates) =>
        Preprocessor.Run(whole, span, Depth, templates, new WikitextReport(whole, new DiagnosticBag()));

    private static bool HasBlocks(SourceText whole, TextSpan span, TemplateDictionary templates) =>
        Read(whole, span, templates).ReadBlocks() is not ([] or [ParagraphSyntax]);
}
