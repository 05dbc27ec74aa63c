using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>
/// The forms of one expression by variant code (<c>zh-hans</c>, <c>zh-tw</c> …, lower case) in the order written.
/// A single form under the empty code applies unchanged to every variant.
/// </summary>
public sealed record VariantForms(ImmutableArray<VariantForm> Forms)
{
    /// <summary>
    /// The content to show in a script: of the first of its variants that is given, else of an arrow to its own variant, else the one for any; else null.
    /// </summary>
    public VariantForm? For(Script script) => Own(script) ?? Forms.FirstOrDefault(form => form.From is not null && form.Variant == script.WikiVariants[0])
        ?? For(script, static form => form.From is null) ?? For(script, static form => form.From is not null);

    /// <summary>The content that a rule names for a script, or for all alike; null if it names none.</summary>
    public VariantForm? Own(Script script) => For(script, static form => form.From is null && form.Variant != AnyVariant);

    // The code that no script falls back on before arrows.
    private const string AnyVariant = "zh";

    /// <summary>The form that shows where nothing is converted: that of the first script, else the first.</summary>
    public VariantForm? Shown => For(Script.First) ?? Forms.FirstOrDefault();

    /// <summary>
    /// The form that MediaWiki shows where it converts nothing: the one for any, else for Simplified characters, and so on (LanguageZh.php).
    /// </summary>
    public VariantForm? Unconverted => Script.UnconvertedVariants.Select(code => Forms.FirstOrDefault(form => form.Variant == code && form.From is null))
        .FirstOrDefault(form => form is not null) ?? Shown;

    private VariantForm? For(Script script, Func<VariantForm, bool> counts)
    {
        foreach (var code in script.WikiVariants)
        {
            foreach (var form in Forms)
            {
                if (form.Variant == code && counts(form))
                {
                    return form;
                }
            }
        }

        return null;
    }
}

/// <summary>One form. <see cref="From"/> is the left side of a one-way rule (<c>a=&gt;zh-cn:b</c>), else null.</summary>
public sealed record VariantForm(string Variant, ImmutableArray<Inline> Content, string? From = null)
{
    /// <summary>Whether the content is converted as other text is, not kept as it stands.</summary>
    public bool IsConverted { get; init; }
}

/// <summary>A rule for the whole page; <see cref="Removes"/> is the flag <c>-</c>, which removes an earlier rule.</summary>
public sealed record VariantRule(VariantForms Forms, bool Removes, TextSpan Span);
