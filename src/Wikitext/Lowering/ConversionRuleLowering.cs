using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>{{NoteTA}}: a title (<c>T</c>), rules (<c>1</c>, <c>2</c> …), and groups of rules (<c>G1</c> …) that other pages hold.</summary>
internal static class ConversionRuleLowering
{
    public static void Collect(PageLowering page, TemplateSyntax template)
    {
        foreach (var argument in template.Arguments)
        {
            if (argument.Value.IsBlank)
            {
                continue;
            }

            if (argument.Name == "T" && VariantRuleReader.Read(page, argument.Value) is { } title)
            {
                page.SetTitle(title);
            }
            else if (argument.Name is [>= '0' and <= '9', ..] && VariantRuleReader.Read(page, argument.Value) is { } forms)
            {
                page.Add(new VariantRule(forms, false, argument.Value.Span));
            }
            else if (argument.Name is ['G', ..])
            {
                page.Report(WikitextDiagnostics.RuleGroup, argument.Span, argument.Value.Raw);
            }
        }
    }
}
