using System.Collections.Immutable;
using MongoliaEdition.Documents;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>
/// Reads the rules of a variant, <c>zh-hans:…; zh-hant:…</c> or <c>from=&gt;zh-hans:…</c>, as MediaWiki's ConverterRule does: a semicolon
/// parts rules only if a code and a colon follow it; else it belongs to the text.
/// </summary>
internal static class VariantRuleReader
{
    /// <summary>The forms; null if the text is no rule, which means that it stands for itself in every variant.</summary>
    public static VariantForms? Read(PageLowering page, Fragment content)
    {
        var semicolons = content.OffsetsOf(';').Where(offset => IsFollowedByRule(content, offset + 1)).ToArray();
        var forms = ImmutableArray.CreateBuilder<VariantForm>();
        foreach (var part in content.Split(semicolons))
        {
            if (ReadForm(page, part) is { } form)
            {
                forms.Add(form);
            }
        }

        return forms.Count == 0 ? null : new VariantForms(forms.DrainToImmutable());
    }

    /// <summary>Whether there is a rule in the text.</summary>
    public static bool IsRule(Fragment content) =>
        content.Split(content.OffsetsOf(';')).Any(part => FindColon(part.Source.Slice(part.Span)) >= 0);

    private static bool IsFollowedByRule(Fragment content, int start)
    {
        var rest = content.Source.Slice(new TextSpan(start, content.Span.End));
        return rest.IsWhiteSpace() || rest[0] == ';' || FindColon(rest) >= 0;
    }

    private static VariantForm? ReadForm(PageLowering page, Fragment part)
    {
        var text = part.Source.Slice(part.Span);
        var colon = FindColon(text);
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

    /// <summary>The colon behind a code, if a rule begins here; else -1.</summary>
    private static int FindColon(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        var rule = end < 0 ? text : text[..end];
        var arrow = rule.IndexOf("=>");
        var start = arrow < 0 ? 0 : arrow + 2;
        var colon = rule[start..].IndexOf(':');
        return colon >= 0 && VariantCodes.Normalize(rule.Slice(start, colon).Trim().ToString()) is not null ? start + colon : -1;
    }
}
