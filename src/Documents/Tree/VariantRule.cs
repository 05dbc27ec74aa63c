using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// The forms of one expression by variant code (<c>zh-hans</c>, <c>zh-tw</c> …, lower case) in the order written.
/// One form under the empty code means: as it stands, in every variant.
/// </summary>
public sealed record VariantForms(ImmutableArray<VariantForm> Forms)
{
    private static readonly string[] HantFallback = ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh", ""];
    private static readonly string[] HansFallback = ["zh-hans", "zh-cn", "zh-sg", "zh-my", "zh", ""];

    /// <summary>The content to show in a script: its own, else the nearest variant's, else null.</summary>
    /// <remarks>Fallback order as in MediaWiki's LanguageConverter, with Taiwan and the Mainland as the nearest.</remarks>
    public VariantForm? For(Script script) =>
        (script == Script.Hant ? HantFallback : HansFallback)
            .Select(code => Forms.FirstOrDefault(form => form.Variant == code))
            .FirstOrDefault(form => form is not null);
}

/// <summary>One form. <see cref="From"/> is the left side of a one-way rule (<c>a=&gt;zh-cn:b</c>), else null.</summary>
public sealed record VariantForm(string Variant, ImmutableArray<Inline> Content, string? From = null);

/// <summary>A rule for the whole page; <see cref="Removes"/> is the flag <c>-</c>, which takes an earlier rule back.</summary>
public sealed record VariantRule(VariantForms Forms, bool Removes, TextSpan Span);
