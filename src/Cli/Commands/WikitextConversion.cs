using System.Collections.Immutable;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// Converts a document by dictionaries and the wikitext's own rules only. As in MediaWiki a rule holds from the block on in which it stands, until
/// another takes it back.
/// </summary>
internal static class WikitextConversion
{
    private static readonly EditionConverter Converter = new([], new ConversionOptions(Regional: true, Style: false));

    public static Document Convert(Document document, Script to, DiagnosticBag diagnostics)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(document.Blocks.Length);
        for (var start = 0; start < document.Blocks.Length;)
        {
            var rules = RulesUpTo(document, document.Blocks[start]);
            var end = start + 1;
            while (end < document.Blocks.Length && RulesUpTo(document, document.Blocks[end]).Length == rules.Length)
            {
                end++;
            }

            var part = document with { Blocks = document.Blocks[start..end], VariantRules = rules, Footnotes = [] };
            blocks.AddRange(Converter.Convert(part, to, diagnostics).Blocks);
            start = end;
        }

        var footnotes = Converter.Convert(document with { Blocks = [] }, to, diagnostics).Footnotes;
        return document with { Blocks = blocks.DrainToImmutable(), Footnotes = footnotes, VariantRules = [] };
    }

    private static ImmutableArray<VariantRule> RulesUpTo(Document document, Block block) =>
        [.. document.VariantRules.TakeWhile(rule => rule.Span.Start < block.Span.End).SelectMany(WithOtherVariants)];

    /// <summary>What a rule says for Hong Kong or Singapore is met in the text as well, and becomes what it says for ours.</summary>
    private static IEnumerable<VariantRule> WithOtherVariants(VariantRule rule)
    {
        var (hant, hans) = (rule.Forms.For(Script.Hant), rule.Forms.For(Script.Hans));
        yield return rule;
        if (hant is not { From: null } || hans is not { From: null })
        {
            yield break;
        }

        foreach (var other in rule.Forms.Forms.Where(form => form != hant && form != hans && form.From is null))
        {
            var from = TextFlow.TextOf(other.Content);
            VariantForms forms = new([new VariantForm("zh-hant", hant.Content, from), new VariantForm("zh-hans", hans.Content, from)]);
            yield return rule with { Forms = forms };
        }
    }
}
