using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions;

/// <summary>Diagnostics on the content of pages (ED6xx).</summary>
public static class EditionsDiagnostics
{
    public static readonly DiagnosticDescriptor PictureUnknown = new("ED601", Severity.Error,
        "the picture '{0}' is no PNG, JPEG, WebP or SVG whose size could be read; browsers would show it broken or not at all");

    public static readonly DiagnosticDescriptor PageTaken = new("ED602", Severity.Error,
        "the edition has a page '{0}' of its own");

    public static readonly DiagnosticDescriptor NoSuchPage = new("ED603", Severity.Error,
        "there is no page '{0}'");

    public static readonly DiagnosticDescriptor NoSuchPlace = new("ED604", Severity.Error,
        "the page '{0}' has no place '#{1}'");

    public static readonly DiagnosticDescriptor EntryTaken = new("ED605", Severity.Error,
        "nothing can be called '{0}' here: its page would lie where the edition has one of its own");

    public static readonly DiagnosticDescriptor NoteTaken = new("ED606", Severity.Error,
        "a note cannot be called '{0}' beside a note '{1}', whose marker goes by that name");

    public static readonly DiagnosticDescriptor PictureActive = new("ED607", Severity.Error,
        "the picture does more than show itself: {0}");

    public static readonly DiagnosticDescriptor PictureOfOtherFormat = new("ED608", Severity.Warning,
        "the picture '{0}' is named as {1}, but is {2}");

    public static readonly DiagnosticDescriptor PictureTooLarge = new("ED609", Severity.Warning,
        "the picture '{0}' has {1} MB; a reader has to load all of it");
}
