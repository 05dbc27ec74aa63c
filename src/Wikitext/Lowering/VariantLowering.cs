using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers <c>-{flags|rules}-</c>. Without a flag a rule shows in each variant what it says; A adds it to the page's rules as well, H adds it
/// and shows nothing, - takes it back, T gives the title, R shows the text as it stands, D describes the rule, N names the variant.
/// </summary>
internal static class VariantLowering
{
    private const string Arrow = "⇒";

    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        var flags = variant.Flags;
        if (flags.Contains("N"))
        {
            var code = VariantCodes.Normalize(variant.Content.Raw);
            into.Add(Protected(code is null ? variant.Content.Raw : VariantCodes.NameOf(code), variant));
            return;
        }

        var forms = flags.Contains("R") ? null : VariantRuleReader.Read(page, variant.Content);
        if (forms is null && flags is ["R"] or [])
        {
            Protect(page, into, variant);
        }
        else if (forms is null)
        {
            LowerUnruled(page, into, variant);
        }
        else
        {
            LowerRule(page, into, variant, forms);
        }
    }

    private static void LowerRule(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant, VariantForms forms)
    {
        var flags = variant.Flags;
        var (removes, hides, adds) = (flags.Contains("-"), flags.Contains("H"), flags.Contains("A") || flags.Contains("H"));
        if (flags.Contains("T"))
        {
            page.SetTitle(forms);
        }
        else if (removes || adds)
        {
            page.Add(new VariantRule(forms, removes, variant.Span));
        }

        if (flags.Contains("D") && !flags.Contains("A"))
        {
            into.AddRange(Describe(forms, variant));
        }
        else if (!removes && !hides && !flags.Contains("T") && !flags.Contains("D"))
        {
            into.Add(new VariantText(forms) { Span = variant.Span });
        }
    }

    /// <summary>Text without a rule: a flag that needs one shows nothing, another leaves the text.</summary>
    private static void LowerUnruled(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        if (variant.Flags.Contains("T"))
        {
            page.SetTitle(new VariantForms([new VariantForm("", page.Inlines.LowerFlow(variant.Content))]));
        }
        else if (variant.Flags.Contains("H") || variant.Flags.Contains("-"))
        {
            AddUnruled(page, variant);
        }
        else
        {
            Protect(page, into, variant);
        }
    }

    /// <summary>-{H|text}-: the text is kept from conversion everywhere.</summary>
    private static void AddUnruled(PageLowering page, VariantSyntax variant)
    {
        var content = page.Inlines.LowerFlow(variant.Content);
        if (!content.IsEmpty)
        {
            page.Add(new VariantRule(new VariantForms([new VariantForm("", content)]), variant.Flags.Contains("-"), variant.Span));
        }
    }

    private static void Protect(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        var content = page.Inlines.Lower(variant.Content.ReadInlines());
        into.Add(new VariantText(new VariantForms([new VariantForm("", content)])) { Span = variant.Span });
    }

    private static VariantText Protected(string text, VariantSyntax variant) =>
        new(new VariantForms([new VariantForm("", [new TextRun(text) { Span = variant.Span }])])) { Span = variant.Span };

    private static IEnumerable<Inline> Describe(VariantForms forms, VariantSyntax variant)
    {
        foreach (var form in forms.Forms)
        {
            var from = form.From is null ? "" : form.From + Arrow;
            yield return Protected($"{from}{VariantCodes.NameOf(form.Variant)}：", variant);
            yield return new VariantText(new VariantForms([new VariantForm("", form.Content)])) { Span = variant.Span };
            yield return new TextRun("；") { Span = variant.Span };
        }
    }
}
