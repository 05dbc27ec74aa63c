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
    /// <summary>The form to show in a script: that of the first of its variants given; null if there is none.</summary>
    public VariantForm? For(Script script) =>
        script.WikiVariants
            .Select(code => Forms.FirstOrDefault(form => form.Variant == code))
            .FirstOrDefault(form => form is not null);
}

/// <summary>One form. <see cref="From"/> is the left side of a one-way rule (<c>a=&gt;zh-cn:b</c>), else null.</summary>
public sealed record VariantForm(string Variant, ImmutableArray<Inline> Content, string? From = null);

/// <summary>A rule for the whole page; <see cref="Removes"/> is the flag <c>-</c>, which removes an earlier rule.</summary>
public sealed record VariantRule(VariantForms Forms, bool Removes, TextSpan Span);
