using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Memory;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// Caches what was made of the input, so that a host with repeated runs makes anew only what changed. For one folder and one run at a time.
/// </summary>
public sealed class InputMemory
{
    private readonly Remembered<Document> _parsed = new();
    private readonly Remembered<Document> _identified = new();
    private readonly Remembered<EditionConverter> _converter = new();
    private readonly Remembered<EditionConverter> _withArticle = new();

    /// <summary>The editors' files as read.</summary>
    public FileMemory Files { get; } = new();

    internal AnnotationMemory Annotations { get; } = new();

    internal ConversionMemory Conversions { get; } = new();

    /// <summary>The parsed article; its diagnostics are reported on each call.</summary>
    /// <param name="apparatus">What its templates mean to the edition.</param>
    public Document Parse(SourceText article, EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        var written = string.Join('\n', [.. apparatus.Templates.Select(template => template.Written), .. apparatus.Expansions.SelectMany(pair => new[] { pair.Key, pair.Value })]);
        return _parsed.Get([article.Path, article.Content, written], found => ArticleReader.Parse(article, apparatus, found), diagnostics);
    }

    /// <summary>The parsed article with the ids of the editors' map of blocks.</summary>
    internal Document Identify(Document article, BlockMap blocks, DiagnosticBag diagnostics) =>
        _identified.Get([article, blocks], found => IdentifiedArticle.Of(article, blocks, found).Article, diagnostics);

    /// <summary>What converts the article and the texts about it.</summary>
    internal EditionConverter ConverterOf(Document article, EditorialApparatus apparatus, EditionOptions options)
    {
        var editors = _converter.Get(
            [apparatus.ConversionRules, apparatus.Settings.Conversion, options.CharactersOnly, apparatus.Settings.Scripts, .. apparatus.Glossary],
            () => EditionPipeline.ConverterOf(apparatus, options));
        return _withArticle.Get([editors, article.VariantRules], () => editors.WithRulesOf(article));
    }
}
