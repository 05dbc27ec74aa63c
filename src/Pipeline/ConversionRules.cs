using MongoliaEdition.Annotations;
using MongoliaEdition.Conversion;

namespace MongoliaEdition.Pipeline;

/// <summary>All rules of an edition that do not stand in the article: the editors' rules, and the labels of the glossary.</summary>
internal static class ConversionRules
{
    public static IEnumerable<ConversionRule> Of(Apparatus apparatus) =>
        apparatus.ConversionRules.Concat(apparatus.Glossary.SelectMany(LabelRules));

    /// <summary>A label that an editor wrote in both scripts says how it is written; no dictionary knows better.</summary>
    private static IEnumerable<ConversionRule> LabelRules(GlossaryEntry entry) =>
        from label in entry.AltLabels.Prepend(entry.PrefLabel)
        where label.Hant is not null && label.Hans is not null
        select new ConversionRule
        {
            Kind = ScriptFolding.AreEqual(label.Hant!, label.Hans!) ? RuleKind.Script : RuleKind.Regional,
            Hant = label.Hant!,
            Hans = label.Hans!,
            Reason = $"label of the glossary entry {entry.Id}",
            Location = entry.Location,
        };
}
