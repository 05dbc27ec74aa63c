using System.Collections.Immutable;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// Converts a document using only dictionaries and the wikitext's own rules. As in MediaWiki, a rule applies from its block onwards until
/// another rule removes it.
/// </summary>
internal static class WikitextConversion
{
    private static readonly ConversionOptions Options = new(Regional: true, Style: false);

    public static Document Convert(Document document, Script to, DiagnosticBag diagnostics)
    {
        ImmutableArray<Script> scripts = [.. Script.Default.Append(to).Distinct()];
        var converter = new EditionConverter([], Options, scripts);
        var blocks = ImmutableArray.CreateBuilder<Block>(document.Blocks.Length);
        for (var start = 0; start < document.Blocks.Length;)
        {
            var rules = RulesUpTo(document, document.Blocks[start], scripts);
            var end = start + 1;
            while (end < document.Blocks.Length && RulesUpTo(document, document.Blocks[end], scripts).Length == rules.Length)
            {
                end++;
            }

            var part = document with { Blocks = document.Blocks[start..end], VariantRules = rules, Footnotes = [] };
            blocks.AddRange(converter.Convert(part, to, diagnostics).Blocks);
            start = end;
        }

        var footnotes = converter.Convert(document with { Blocks = [] }, to, diagnostics).Footnotes;
        return document with { Blocks = blocks.DrainToImmutable(), Footnotes = footnotes, VariantRules = [] };
    }

    private static ImmutableArray<VariantRule> RulesUpTo(Document document, Block block, ImmutableArray<Script> scripts) =>
        [.. document.VariantRules.TakeWhile(rule => rule.Span.Start < block.Span.End).SelectMany(rule => WithOtherVariants(rule, scripts))];

    /// <summary>Forms that a rule gives for other variants, such as Macau or Singapore, are converted to ours as well.</summary>
    private static IEnumerable<VariantRule> WithOtherVariants(VariantRule rule, ImmutableArray<Script> scripts)
    {
        var ours = PerScript.Of(scripts, rule.Forms.For);
        yield return rule;
        if (!ours.Values.All(form => form is { From: null }))
        {
            yield break;
        }

        foreach (var other in rule.Forms.Forms.Where(form => !ours.Values.Contains(form) && form.From is null))
        {
            var from = TextFlow.TextOf(other.Content);
            var forms = scripts.Select(script => new VariantForm(script.WikiVariants[0], ours[script]!.Content, from));
            yield return rule with { Forms = new([.. forms]) };
        }
    }
}
