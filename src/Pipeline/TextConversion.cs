using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>Applies an edition's converter to other texts.</summary>
public static class TextConversion
{
    /// <summary>Uses the rules of the editors, the glossary and the article, as far as the folder has them.</summary>
    /// <param name="diagnostics">Receives problems in the editors' files; those in the article are ignored.</param>
    /// <param name="to">The target script; the edition need not have it.</param>
    public static EditionConverter ConverterOf(InputFolder input, EditionOptions options, Script to, DiagnosticBag diagnostics)
    {
        var loading = new DiagnosticBag();
        var loaded = ApparatusLoader.Load(input, loading);
        diagnostics.AddRange(loading.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error));
        var apparatus = loaded with { Settings = loaded.Settings with { Scripts = [.. loaded.Settings.Scripts.Append(to).Distinct()] } };
        var converter = EditionPipeline.ConverterOf(apparatus, options);
        var ignored = new DiagnosticBag();
        return ArticleReader.Read(input, ignored) is { } article
            ? converter.WithRulesOf(ArticleReader.Parse(article, loaded.Templates, ignored))
            : converter;
    }

    /// <summary>Without an edition: only dictionaries and context.</summary>
    public static EditionConverter WithoutEdition { get; } = new([], ConversionOptions.CharactersOnly);
}
