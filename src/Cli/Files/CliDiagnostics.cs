using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Files;

/// <summary>Diagnostics on reading and writing files (ED020-ED039).</summary>
public static class CliDiagnostics
{
    public static readonly DiagnosticDescriptor InputFolderMissing =
        new("ED020", Severity.Error, "there is no such folder; name the edition's input folder with --input");

    public static readonly DiagnosticDescriptor FileUnreadable =
        new("ED021", Severity.Error, "cannot be read: {0}");

    public static readonly DiagnosticDescriptor FileExists =
        new("ED022", Severity.Error, "is there already, and is not overwritten; choose another id, or edit the file");

    public static readonly DiagnosticDescriptor FileUnwritable =
        new("ED023", Severity.Error, "cannot be written: {0}");

    public static readonly DiagnosticDescriptor LinkRefused =
        new("ED024", Severity.Error, "is a link {0}, and is not followed");

    public static readonly DiagnosticDescriptor PortTaken =
        new("ED025", Severity.Error, "the preview cannot listen on port {0}: {1}; choose another one with --port");

    public static readonly DiagnosticDescriptor WikiChanged =
        new("ED027", Severity.Error, "the wiki has changed since this was written: {0}; run 'fetch' without --locked to take the change over");

    public static readonly DiagnosticDescriptor NothingLocked =
        new("ED028", Severity.Error, "does not name {0}, and --locked takes nothing else; run 'fetch' without --locked first");

    public static readonly DiagnosticDescriptor PictureUnknown =
        new("ED029", Severity.Warning, "'{0}' came as no picture that browsers show, and is left out; bring it by hand and name it in media.yml");

    public static readonly DiagnosticDescriptor OutputInInput =
        new("ED026", Severity.Error, "the output would lie in the input folder '{0}', and be read as input; name another folder with --output");

    public static readonly DiagnosticDescriptor ChangedMeanwhile =
        new("ED030", Severity.Error, "has changed since the form was opened, and is not overwritten; close the form and open it again");

    public static readonly DiagnosticDescriptor FormCannotWrite =
        new("ED031", Severity.Error, "is written so that the form cannot change it and leave the rest as it is; change it in a text editor");

    public static readonly DiagnosticDescriptor FolderNotEmpty =
        new("ED034", Severity.Error, "there is something already, and a new edition needs an empty folder; name another one");

    public static readonly DiagnosticDescriptor ShelfEmpty =
        new("ED035", Severity.Error, "there is no edition in it: no folder below has an edition.yml");

    public static readonly DiagnosticDescriptor IdTwice =
        new("ED036", Severity.Error, "the id '{0}' is that of another edition of the shelf, in {1}; give one of them another id");

    public static readonly DiagnosticDescriptor IdOfTheShelf =
        new("ED037", Severity.Error, "the id '{0}' is that of a folder of the shelf itself; give the edition another id");

    public static readonly DiagnosticDescriptor NoChromium =
        new("ED038", Severity.Error, "cannot be printed: neither Chromium nor Chrome is on the PATH");

    public static readonly DiagnosticDescriptor NotPrinted =
        new("ED039", Severity.Error, "Chromium did not print it: {0}");
}
