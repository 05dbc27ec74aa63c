using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>Converts a document by the wikitext's own rules, and the rest of it by dictionaries only.</summary>
internal static class WikitextConversion
{
    private static readonly ConversionOptions Options = new(Regional: true, Style: false);

    public static Document Convert(Document document, Script to, DiagnosticBag diagnostics)
    {
        var ruled = new RuleTable(to, document.VariantRules).Rewrite(document) with { VariantRules = [] };
        return new EditionConverter([], Options, [to]).Convert(ruled, to, diagnostics);
    }
}
