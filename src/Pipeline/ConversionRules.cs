using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Pipeline;

/// <summary>All rules of an edition that do not stand in the article: the editors' rules, and the labels of the glossary.</summary>
internal static class ConversionRules
{
    // A label of one character is no name by which a text could be told from another.
    private const int ShortestLabel = 2;

    private static readonly PerScript<MixedScriptConverter> Converters = PerScript.Of(Script.Default, script => new MixedScriptConverter(script));

    public static IEnumerable<ConversionRule> Of(EditorialApparatus apparatus) =>
        apparatus.ConversionRules.Concat(apparatus.Glossary.SelectMany(LabelRules));

    /// <summary>
    /// How an editor writes a label in Traditional is right; no dictionary knows better (達里岡崖, 王世杰). Labels never change words:
    /// two labels of an entry may name different things in the text (朝鮮, 北韓), so that words are left to conversion.yml.
    /// </summary>
    private static IEnumerable<ConversionRule> LabelRules(GlossaryEntry entry) =>
        from label in entry.AltLabels.Prepend(entry.PrefLabel)
        let written = label.Scripts.FirstOrDefault(script => script.Characters == CharacterSet.Traditional)
        where written is not null && label[written].Length >= ShortestLabel
        select new ConversionRule
        {
            Kind = RuleKind.Script,
            Forms = PerScript.Present(script => label.Find(script) ?? Converters.Find(script)?.Convert(label[written]))!,
            Reason = $"詞彙條目 {entry.Id} 的名稱",
            Location = entry.Location,
        } into rule
        where rule.IsSameWord
        select rule;
}
