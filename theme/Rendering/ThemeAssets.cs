using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>The style sheet and the scripts of the pages, each one file, with the hash of its content in its name.</summary>
/// <param name="EarlyScript">
/// Runs before the first paint, so that nothing moves or flashes: the reader's own settings, and the notes that will be placed.
/// A file of its own, because the site's Content-Security-Policy allows no script within a page.
/// </param>
public sealed record ThemeAssets(OutputFile StyleSheet, OutputFile EarlyScript, OutputFile Script)
{
    private const string Early = "js/early.js";
    private const string JavaScript = "text/javascript";

    private static readonly Lazy<ThemeAssets> Bundled = new(Bundle);

    public static ThemeAssets Default => Bundled.Value;

    public ImmutableArray<OutputFile> Files => [StyleSheet, EarlyScript, Script];

    private static ThemeAssets Bundle() => new(
        Bundle("css/", "css", "text/css"),
        OutputFile.Asset("early", "js", JavaScript, Encoding.UTF8.GetBytes(ThemeResources.ReadText(Early))),
        Bundle("js/", "js", JavaScript));

    /// <summary>The files of a folder in the order of their names; those of styles are numbered for that.</summary>
    private static OutputFile Bundle(string folder, string extension, string mediaType)
    {
        var content = string.Join('\n', ThemeResources.In(folder).Where(path => path != Early).Select(ThemeResources.ReadText));
        return OutputFile.Asset("edition", extension, mediaType, Encoding.UTF8.GetBytes(content));
    }
}
