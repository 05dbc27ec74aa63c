using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// The file names of a page: <c>pages/about.md</c>, and optionally one per script, with the script's folder before the extension.
/// </summary>
internal static class PageFiles
{
    public const string Extension = ".md";

    /// <summary>The script of the file; null if it is for all scripts.</summary>
    public static Script? ScriptOf(string file) => Script.All.FirstOrDefault(script => file.EndsWith(ExtensionOf(script), StringComparison.Ordinal));

    /// <summary>All files that a page may have, that for all scripts first.</summary>
    public static ImmutableArray<string> Of(string id) => [$"{InputFiles.Pages}/{id}{Extension}", .. Script.All.Select(script => NameOf(id, script))];

    /// <summary>The page's file for a script, if there is one.</summary>
    public static string NameOf(string id, Script script) => $"{InputFiles.Pages}/{id}{ExtensionOf(script)}";

    /// <summary>The file for all scripts that belongs to a file for <paramref name="script"/>.</summary>
    public static string CommonOf(string file, Script script) => file[..^ExtensionOf(script).Length] + Extension;

    private static string ExtensionOf(Script script) => $".{script.Folder}{Extension}";
}
