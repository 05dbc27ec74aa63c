using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>The part of an edition that all pages share, for hosts that answer questions about it.</summary>
public sealed record EditionExploration(EditorialApparatus Apparatus, AnnotatedDocument Annotated, EditionConverter Converter)
{
    /// <summary>Null, with an error, if there is no article. Other problems in the input are reported as in a build.</summary>
    public static EditionExploration? Of(InputFolder input, EditionOptions options, DiagnosticBag diagnostics)
    {
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        if (ArticleReader.Read(input, diagnostics) is not { } article)
        {
            return null;
        }

        var identified = IdentifiedArticle.Of(new InputMemory().Parse(article, apparatus, diagnostics), apparatus.Blocks, diagnostics);
        var annotated = Annotator.Annotate(identified.Article, apparatus, diagnostics);
        return new EditionExploration(apparatus, annotated, EditionPipeline.ConverterOf(apparatus, options));
    }
}
