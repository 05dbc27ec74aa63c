using MongoliaEdition.Annotations;
using MongoliaEdition.Conversion;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions;

/// <summary>Every page of the site as a model, with its address.</summary>
public sealed record SitePlan
{
    public static SitePlan Create(
        AnnotatedDocument annotated, Apparatus apparatus, EditionConverter converter, DiagnosticBag diagnostics) => new();
}
