using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Tests.Anchoring;

/// <summary>A few lines of wikitext as an article, and what annotation makes of them.</summary>
internal static class TinyArticle
{
    public static Document Parse(string wikitext)
    {
        var diagnostics = new DiagnosticBag();
        return WikitextLowering.Lower(WikitextParser.Parse(new SourceText("article.wiki", wikitext), TemplateDictionary.Engine, diagnostics, isDraft: true), diagnostics);
    }

    public static EditorialApparatus Apparatus(IEnumerable<Note>? notes = null, IEnumerable<GlossaryEntry>? glossary = null) => new()
    {
        Settings = new EditionSettings
        {
            Id = "tiny",
            Title = PerScript.Just("小"),
            Source = new ArticleSource("小", "維基百科", "https://zh.wikipedia.org/", "unknown", "CC BY-SA 3.0"),
            Licence = "CC-BY-SA-4.0",
            Version = "0",
        },
        Notes = [.. notes ?? []],
        Glossary = [.. glossary ?? []],
    };

    /// <summary>The diagnostics as a user reads them, without the line ends at their end.</summary>
    public static string Print(DiagnosticBag diagnostics)
    {
        using var writer = new StringWriter();
        foreach (var diagnostic in diagnostics.ToSorted())
        {
            DiagnosticPrinter.Print(writer, diagnostic);
        }

        return writer.ToString().TrimEnd('\n');
    }

    public static PerScript<RichText> Body(string text = "") =>
        PerScript.Just(new RichText([new Paragraph([new TextRun(text)]) { Span = default }]));
}
