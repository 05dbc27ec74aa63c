using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Pipeline;

/// <summary>The converter of an edition, for texts that are not in it.</summary>
public static class TextConversion
{
    /// <summary>With the rules of the editors, the glossary and the article, as far as the folder has them.</summary>
    /// <param name="diagnostics">Told what is wrong with the editors' files; what is wrong with the article does not matter here.</param>
    /// <param name="to">The script that texts will be converted to, whether the edition has it or not.</param>
    public static EditionConverter ConverterOf(InputFolder input, EditionOptions options, Script to, DiagnosticBag diagnostics)
    {
        var loaded = ApparatusLoader.Load(input, diagnostics);
        var apparatus = loaded with { Settings = loaded.Settings with { Scripts = [.. loaded.Settings.Scripts.Append(to).Distinct()] } };
        var converter = EditionPipeline.ConverterOf(apparatus, options);
        var ignored = new DiagnosticBag();
        return ArticleReader.Read(input, ignored) is { } article
            ? converter.WithRulesOf(ArticleReader.Parse(article, loaded.Templates, ignored))
            : converter;
    }

    /// <summary>Without an edition: dictionaries and context alone.</summary>
    public static EditionConverter WithoutEdition { get; } = new([], ConversionOptions.CharactersOnly);
}
