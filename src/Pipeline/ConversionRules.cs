using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Pipeline;

/// <summary>All rules of an edition that do not stand in the article: the editors' rules, and the labels of the glossary.</summary>
internal static class ConversionRules
{
    // A label of one character is no name by which a text could be told from another.
    private const int ShortestLabel = 2;

    public static IEnumerable<ConversionRule> Of(EditorialApparatus apparatus) =>
        apparatus.ConversionRules.Concat(apparatus.Glossary.SelectMany(LabelRules));

    /// <summary>
    /// How an editor writes a label in Traditional is right; no dictionary knows better. Labels never change words: two labels of an entry
    /// may name different things in the text (朝鮮, 北韓), so that words are left to conversion.yml.
    /// </summary>
    private static IEnumerable<ConversionRule> LabelRules(GlossaryEntry entry) =>
        from label in entry.AltLabels.Prepend(entry.PrefLabel)
        let forms = NameForms.Of(label)
        where forms is { First.Length: >= ShortestLabel }
        select new ConversionRule
        {
            Kind = RuleKind.Script,
            Forms = forms,
            Reason = $"詞彙條目 {entry.Id} 的名稱",
            Location = entry.Location,
        } into rule
        where rule.IsSameWord
        select rule;
}
