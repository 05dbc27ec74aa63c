using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Turns a syntax tree into the document it means: blocks by <see cref="BlockLowering"/>, running text by <see cref="InlineLowering"/>, and what
/// lies beside the text by the collectors of <see cref="PageLowering"/>.
/// </summary>
public static class WikitextLowering
{
    public static Document Lower(WikitextSyntax syntax, DiagnosticBag diagnostics)
    {
        var report = new WikitextReport(syntax.Source, diagnostics);
        var page = new PageLowering(syntax, report);
        var blocks = NavigationBoxes.Find(page, page.Blocks.Lower(syntax.Blocks));
        var footnotes = page.Footnotes.ToGroups();
        var templates = page.Templates.Report();
        report.Finish();
        var document = new Document
        {
            Source = syntax.Source,
            Blocks = blocks,
            Footnotes = footnotes,
            Categories = page.Categories,
            VariantRules = page.Rules,
            Title = page.Title,
            Redirect = syntax.Redirect is { } target ? LinkTargets.Of(target) : null,
            Templates = templates,
            TemplatesOfWiki = page.Templates.OfWiki(),
        };
        document = page.Landmarks.Settle(document);
        return BlockNumbering.Number(page.Expanded.Count > 0 ? PlacedAt.Rest(document, page.Expanded) : document);
    }
}
