using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>An edition as far as it is the same for all pages: what a host needs to answer questions about it.</summary>
public sealed record EditionExploration(EditorialApparatus Apparatus, AnnotatedDocument Annotated, EditionConverter Converter)
{
    /// <summary>Null, and an error, if there is no article. What else is wrong with the input is told as in a build.</summary>
    public static EditionExploration? Of(InputFolder input, EditionOptions options, DiagnosticBag diagnostics)
    {
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        if (ArticleReader.Read(input, diagnostics) is not { } article)
        {
            return null;
        }

        var identified = IdentifiedArticle.Of(new InputMemory().Parse(article, apparatus.Templates, diagnostics), apparatus.Blocks, diagnostics);
        var annotated = Annotator.Annotate(identified.Article, apparatus, diagnostics);
        return new EditionExploration(apparatus, annotated, EditionPipeline.ConverterOf(apparatus, options));
    }
}
