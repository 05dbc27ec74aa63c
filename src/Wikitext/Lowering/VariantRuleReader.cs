using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Reads the rules of a variant, <c>zh-hans:…; zh-hant:…</c> or <c>from=&gt;zh-hans:…</c>, as MediaWiki's ConverterRule does.
/// </summary>
internal static class VariantRuleReader
{
    /// <summary>The forms; null if the text is no rule, which means that it stands for itself in every variant.</summary>
    public static VariantForms? Read(PageLowering page, Fragment content)
    {
        var forms = ImmutableArray.CreateBuilder<VariantForm>();
        foreach (var part in VariantRules.Split(content))
        {
            if (ReadForm(page, part) is { } form)
            {
                forms.Add(form);
            }
        }

        return forms.Count == 0 ? null : new VariantForms(forms.DrainToImmutable());
    }

    private static VariantForm? ReadForm(PageLowering page, Fragment part)
    {
        var text = part.Source.Slice(part.Span);
        var colon = VariantRules.FindColon(text);
        if (colon < 0)
        {
            return null;
        }

        var head = text[..colon];
        var arrow = head.IndexOf("=>");
        var code = VariantCodes.Normalize(head[(arrow < 0 ? 0 : arrow + 2)..].Trim().ToString())!;
        var value = page.Inlines.LowerFlow(part.Slice(part.Span.Start + colon + 1, part.Span.End));
        return new VariantForm(code, value, arrow < 0 ? null : head[..arrow].Trim().ToString());
    }
}
