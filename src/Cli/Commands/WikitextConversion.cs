using System.Collections.Immutable;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// Converts a document by dictionaries and the wikitext's own rules only. As in MediaWiki a rule holds from the block on in which it stands, until
/// another takes it back or says something else of the same words.
/// </summary>
internal static class WikitextConversion
{
    private static readonly ConversionOptions Options = new(Regional: true, Style: false);

    public static Document Convert(Document document, Script to, DiagnosticBag diagnostics)
    {
        var (converter, rules) = (new EditionConverter([], Options, [to]), new RuleTable(to));
        var blocks = ImmutableArray.CreateBuilder<Block>(document.Blocks.Length);
        for (var (start, next) = (0, 0); start < document.Blocks.Length;)
        {
            next = rules.Take(document.VariantRules, next, document.Blocks[start].Span.End);
            var end = start + 1;
            while (end < document.Blocks.Length && !RuleTable.HasBefore(document.VariantRules, next, document.Blocks[end].Span.End))
            {
                end++;
            }

            var part = document with { Blocks = document.Blocks[start..end], Footnotes = [] };
            blocks.AddRange(converter.Convert(part with { VariantRules = rules.RulesFor(part) }, to, diagnostics).Blocks);
            start = end;
        }

        rules = new RuleTable(to);
        rules.Take(document.VariantRules, 0, int.MaxValue);
        var notes = document with { Blocks = [] };
        var footnotes = converter.Convert(notes with { VariantRules = rules.RulesFor(notes) }, to, diagnostics).Footnotes;
        return document with { Blocks = blocks.DrainToImmutable(), Footnotes = footnotes, VariantRules = [] };
    }
}
