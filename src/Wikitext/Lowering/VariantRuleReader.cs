using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers the rules of a variant.</summary>
internal static class VariantRuleReader
{
    /// <summary>The forms; null if the text is no rule, which means that it stands for itself in every variant.</summary>
    public static VariantForms? Read(PageLowering page, Fragment content)
    {
        var rules = VariantRules.Read(content);
        return rules.IsEmpty ? null : new VariantForms([.. rules.Select(rule => new VariantForm(rule.Code, page.Inlines.LowerFlow(rule.Value), rule.From))]);
    }
}
