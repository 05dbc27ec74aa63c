using System.Collections.Frozen;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Memory;

namespace MongoliaEdition.Editions.Planning;

/// <summary>
/// Caches the converted texts of an edition for the next one: by the same rules only what somebody wrote anew is converted. For one run at a time.
/// </summary>
public sealed class ConversionMemory
{
    private readonly Remembered<PerScript<EditorsTexts>> _texts = new();
    private readonly Remembered<DocumentConversion> _article = new();
    private readonly PerScript<Remembered<ConvertedArticle>> _articles = PerScript.Of(Script.All, _ => new Remembered<ConvertedArticle>());

    internal PerScript<EditorsTexts> TextsOf(EditionMaterial material) => _texts.Get(
        [material.Converter, material.Apparatus.Settings.Scripts],
        () => PerScript.Of(material.Apparatus.Settings.Scripts, script => new EditorsTexts(material.Converter, script)));

    internal DocumentConversion ConversionOf(Document article, EditionConverter converter) => _article.Get([article, converter], () => converter.Of(article));

    /// <summary>The article of a script. Those of several scripts may be asked for side by side.</summary>
    /// <param name="published">The ids of the notes whose passages are marked.</param>
    internal ConvertedArticle ArticleOf(EditionMaterial material, Script script, FrozenSet<string> published, DiagnosticBag diagnostics) => _articles[script].Get(
        [material.Conversion, .. published.Order(StringComparer.Ordinal)],
        found => ConvertedArticle.Of(material, script, published, found),
        diagnostics);
}
