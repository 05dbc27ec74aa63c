using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>The templates of an edition's article of which only the wiki knows what they show.</summary>
public static class WantedTemplates
{
    /// <summary>Each use once, in the order of the article.</summary>
    public static ImmutableArray<TemplateOfWiki> Of(InputFolder input)
    {
        var ignored = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, ignored);
        return ArticleReader.Read(input, ignored) is { } article ? ArticleReader.Parse(article, apparatus, ignored).TemplatesOfWiki : [];
    }
}
