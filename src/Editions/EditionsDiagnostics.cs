using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions;

/// <summary>Diagnostics on the content of pages (ED6xx).</summary>
public static class EditionsDiagnostics
{
    public static readonly DiagnosticDescriptor PictureUnknown = new("ED601", Severity.Error,
        "the picture '{0}' is no PNG, JPEG, WebP or SVG whose size could be read; browsers would show it broken or not at all");

    public static readonly DiagnosticDescriptor PageTaken = new("ED602", Severity.Error,
        "the edition has a page '{0}' of its own");
}
