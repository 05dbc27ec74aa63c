using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// The names of the files of a page: <c>pages/about.md</c>, and for the text of a script its own, with the script's folder before the
/// extension.
/// </summary>
internal static class PageFiles
{
    public const string Extension = ".md";

    /// <summary>The script that the file is written for; null for one that stands for all.</summary>
    public static Script? ScriptOf(string file) => Script.All.FirstOrDefault(script => file.EndsWith(ExtensionOf(script), StringComparison.Ordinal));

    /// <summary>The page's file in a script of its own, if there is one.</summary>
    public static string NameOf(string id, Script script) => $"{InputFiles.Pages}/{id}{ExtensionOf(script)}";

    /// <summary>The file that stands for all scripts, beside one that is written for <paramref name="script"/>.</summary>
    public static string CommonOf(string file, Script script) => file[..^ExtensionOf(script).Length] + Extension;

    private static string ExtensionOf(Script script) => $".{script.Folder}{Extension}";
}
