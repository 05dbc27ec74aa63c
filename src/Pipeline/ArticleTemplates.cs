using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline;

/// <summary>The templates of an edition's article, and what becomes of them.</summary>
public static class ArticleTemplates
{
    /// <summary>None if there is no article, which is told as what is wrong with the editors' files is; what is wrong with the article does not matter here.</summary>
    public static ImmutableArray<TemplateUse> Of(InputFolder input, DiagnosticBag diagnostics)
    {
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        return ArticleReader.Read(input, diagnostics) is { } article ? ArticleReader.Parse(article, apparatus, new DiagnosticBag()).Templates : [];
    }

    /// <summary>What the edition says that templates mean, and what the wiki made of them.</summary>
    public static TemplateDictionary DictionaryOf(InputFolder input) => DictionaryOf(ApparatusLoader.Load(input, new DiagnosticBag()));

    internal static TemplateDictionary DictionaryOf(EditorialApparatus apparatus) =>
        TemplateDictionary.Engine.WithTitle(apparatus.Settings.Source.Title).With(apparatus.Templates).With(apparatus.Expansions);
}
