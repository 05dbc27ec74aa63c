using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents.Scripts;
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

    private static readonly ConcurrentDictionary<string, ThemeAssets> Bundled = new(StringComparer.Ordinal);

    public ImmutableArray<OutputFile> Files => [StyleSheet, EarlyScript, Script];

    /// <summary>Those of editions in some scripts.</summary>
    public static ThemeAssets For(ImmutableArray<Script> scripts) => Bundled.GetOrAdd(string.Join(' ', scripts), _ => new ThemeAssets(
        Bundle("css/", "css", "text/css", ScriptStyles.Of(scripts)),
        OutputFile.Asset("early", "js", JavaScript, Encoding.UTF8.GetBytes(ThemeResources.ReadText(Early))),
        Bundle("js/", "js", JavaScript)));

    /// <summary>The files of a folder in the order of their names; those of styles are numbered for that.</summary>
    private static OutputFile Bundle(string folder, string extension, string mediaType, params string[] first)
    {
        var content = string.Join('\n', first.Concat(ThemeResources.In(folder).Where(path => path != Early).Select(ThemeResources.ReadText)));
        return OutputFile.Asset("edition", extension, mediaType, Encoding.UTF8.GetBytes(content));
    }
}
