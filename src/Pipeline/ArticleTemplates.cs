using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

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
}
