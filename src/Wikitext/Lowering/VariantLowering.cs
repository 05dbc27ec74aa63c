using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers <c>-{flags|rules}-</c>, with the flags as MediaWiki's ConverterRule weighs them. Without a flag a rule shows in each variant what it says; A adds it
/// to the page's rules as well, H adds it and shows nothing, - takes it back, T gives the title, R shows the text as it stands, D describes the rule, N
/// names the variant, and codes of variants have the text converted in these alone.
/// </summary>
internal static class VariantLowering
{
    private const string Arrow = "⇒";

    public static void LowerInto(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        var flags = variant.Flags;
        if (flags.Contains("R"))
        {
            Protect(page, into, variant);
        }
        else if (flags.Contains("N"))
        {
            var code = VariantCodes.Normalize(variant.Content.Raw);
            into.Add(Protected(code is null ? "" : VariantCodes.NameOf(code), variant));
        }
        else if (flags.Contains("-"))
        {
            AddRule(page, variant, FormsOf(page, variant) ?? AllOf(page, variant), removes: true);
        }
        else if (!flags.Contains("H") && CodesOf(flags) is { IsEmpty: false } codes)
        {
            var content = page.Inlines.Lower(variant.Content.ReadInlines());
            var converted = codes.Select(code => new VariantForm(code, content) { IsConverted = true });
            into.Add(new VariantText(new VariantForms([.. converted, new VariantForm("", content)])) { Span = variant.Span });
        }
        else
        {
            LowerRule(page, into, variant);
        }
    }

    private static void LowerRule(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        var (flags, forms) = (variant.Flags, FormsOf(page, variant));
        var (adds, titles) = (flags.Contains("A") || flags.Contains("H"), flags.Contains("T"));
        if (forms is null && !adds && !titles)
        {
            Protect(page, into, variant);
            return;
        }

        forms ??= AllOf(page, variant);
        if (adds)
        {
            AddRule(page, variant, forms, removes: false);
        }

        if (titles)
        {
            page.SetTitle(forms);
        }

        Show(into, variant, forms);
    }

    /// <summary>Of flags that show something the last one written counts; A is as good as written at the end.</summary>
    private static void Show(ImmutableArray<Inline>.Builder into, VariantSyntax variant, VariantForms forms)
    {
        var flags = variant.Flags;
        var (hides, describes) = (flags.Contains("H"), flags.Contains("D"));
        if (describes && (hides || (!flags.Contains("A") && flags.LastOrDefault(flag => flag is "D" or "T") == "D")))
        {
            into.AddRange(Describe(forms, variant));
        }
        else if (!hides && !describes && (flags.Contains("A") || !flags.Contains("T")))
        {
            into.Add(new VariantText(forms) { Span = variant.Span });
        }
    }

    private static VariantForms? FormsOf(PageLowering page, VariantSyntax variant) => VariantRuleReader.Read(page, variant.Content);

    /// <summary>-{H|text}-: the text is kept from conversion everywhere.</summary>
    private static VariantForms AllOf(PageLowering page, VariantSyntax variant) =>
        new([new VariantForm("", page.Inlines.Lower(variant.Content.ReadInlines()))]);

    private static void AddRule(PageLowering page, VariantSyntax variant, VariantForms forms, bool removes)
    {
        if (!forms.Forms[0].Content.IsEmpty || forms.Forms[0].From is not null)
        {
            page.Add(new VariantRule(forms, removes, variant.Span));
        }
    }

    private static ImmutableArray<string> CodesOf(ImmutableArray<string> flags) => [.. flags.Where(flag => VariantCodes.Normalize(flag) is not null)];

    private static void Protect(PageLowering page, ImmutableArray<Inline>.Builder into, VariantSyntax variant)
    {
        var content = page.Inlines.Lower(variant.Content.ReadInlines());
        into.Add(new VariantText(new VariantForms([new VariantForm("", content)])) { Span = variant.Span });
    }

    private static VariantText Protected(string text, VariantSyntax variant) =>
        new(new VariantForms([new VariantForm("", [new TextRun(text) { Span = variant.Span }])])) { Span = variant.Span };

    /// <summary>What is kept from conversion everywhere is described as the same words in each variant; no words are none.</summary>
    private static IEnumerable<VariantForm> ByVariant(VariantForm form) => form.Variant.Length > 0 ? [form]
        : form.Content.IsEmpty ? []
        : VariantCodes.Usual.Select(code => form with { Variant = code });

    private static IEnumerable<Inline> Describe(VariantForms forms, VariantSyntax variant)
    {
        foreach (var form in forms.Forms.SelectMany(ByVariant))
        {
            var from = form.From is null ? "" : form.From + Arrow;
            yield return Protected($"{from}{VariantCodes.NameOf(form.Variant)}：", variant);
            yield return new VariantText(new VariantForms([new VariantForm("", form.Content)])) { Span = variant.Span };
            yield return new TextRun("；") { Span = variant.Span };
        }
    }
}
