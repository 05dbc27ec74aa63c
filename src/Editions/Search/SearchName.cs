using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>Names of one thing, any of which finds all: of a glossary entry, or the forms of a rule of conversion.</summary>
/// <param name="Entry">Null for a rule.</param>
/// <param name="Names">Chinese names of all scripts, that of the page's script first.</param>
/// <param name="Readings">The label in pinyin, syllables apart.</param>
/// <param name="Foreign">Names in other languages.</param>
public sealed record SearchName(string? Entry, ImmutableArray<string> Names, ImmutableArray<string> Readings, ImmutableArray<string> Foreign)
{
    /// <summary>Names in the order of a script. The sets are the same for all scripts.</summary>
    public static ImmutableArray<SearchName> Of(Script script, PerScript<ScriptEdition> editions, ImmutableArray<ConversionRule> rules)
    {
        var twins = editions.Values.SelectMany(edition => edition.Glossary).ToLookup(term => term.Id, StringComparer.Ordinal);
        return
        [
            .. editions[script].Glossary.Select(term => OfTerm(term, [.. twins[term.Id]])),
            .. from rule in rules
               let forms = DistinctByKey(rule.Sides.Concat(rule.Also))
               where forms.Length > 1
               select new SearchName(null, forms, [], []),
        ];
    }

    private static SearchName OfTerm(GlossaryTerm term, ImmutableArray<GlossaryTerm> twins) => new(
        term.Id,
        DistinctByKey(twins.Select(twin => twin.Label).Prepend(term.Label)
            .Concat(term.AltLabels.Concat(twins.SelectMany(twin => twin.AltLabels)))
            .Concat(term.HiddenLabels)),
        [.. twins.Select(twin => twin.Sort.Pinyin).Distinct(StringComparer.Ordinal)],
        [.. term.ForeignLabels.Concat(term.ForeignAltLabels).Select(label => label.Label).Distinct(StringComparer.Ordinal)]);

    private static ImmutableArray<string> DistinctByKey(IEnumerable<string> names) => [.. names.DistinctBy(name => ScriptFolding.KeyOf(name))];
}
