using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Pipeline;

/// <summary>The rules of an edition from outside the article: those of the editors, and the labels of the glossary.</summary>
internal static class ConversionRules
{
    // A one-character label is too short to be recognised as a name.
    private const int ShortestLabel = 2;

    public static IEnumerable<ConversionRule> Of(EditorialApparatus apparatus) =>
        apparatus.ConversionRules.Concat(apparatus.Glossary.SelectMany(LabelRules));

    /// <summary>
    /// The editors' Traditional spelling of a label overrides the dictionaries. Labels never replace words: two labels of one entry
    /// may differ in meaning in the text (朝鮮, 北韓), so word choice is left to conversion.yml.
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
