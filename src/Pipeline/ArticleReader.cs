using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline;

/// <summary>Finds the article in the input.</summary>
internal static class ArticleReader
{
    public const string Name = "article.wiki";

    /// <summary>The article; null, with an error, if there is none to build from.</summary>
    public static SourceText? Read(InputFolder input, DiagnosticBag diagnostics)
    {
        if (!input.Contains(Name))
        {
            diagnostics.Add(PipelineDiagnostics.ArticleMissing.At(Location.OfFile(input.DisplayPath(Name))));
            return null;
        }

        var before = diagnostics.Count;
        var article = input.Read(Name, diagnostics);
        if (diagnostics.Count > before)
        {
            // Wrong encoding: diagnostics of later stages would only bury this one.
            return null;
        }

        if (string.IsNullOrWhiteSpace(article.Content))
        {
            diagnostics.Add(PipelineDiagnostics.ArticleEmpty.At(Location.Of(article)));
            return null;
        }

        return article;
    }

    /// <summary>What an article means, with what its templates mean to the edition.</summary>
    public static Document Parse(SourceText article, EditorialApparatus apparatus, DiagnosticBag diagnostics) =>
        Parse(article, ArticleTemplates.DictionaryOf(apparatus), diagnostics);

    public static Document Parse(SourceText article, TemplateDictionary templates, DiagnosticBag diagnostics) =>
        WikitextLowering.Lower(WikitextParser.Parse(article, templates, diagnostics, isDraft: true), diagnostics);
}
