using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>The style sheet and scripts of the pages, each in one file named with its content hash.</summary>
/// <param name="EarlyScript">
/// Runs before the first paint to avoid layout shifts and flashes: applies the reader's settings and marks the page as scripted.
/// A separate file because the site's Content-Security-Policy forbids inline scripts.
/// </param>
/// <param name="Search">Finds and suggests; loaded with the search data where the reader searches.</param>
public sealed record ThemeAssets(OutputFile StyleSheet, OutputFile EarlyScript, OutputFile Script, OutputFile Search)
{
    private const string Early = "js/early.js";
    private const string JavaScript = "text/javascript";

    private static readonly ConcurrentDictionary<string, ThemeAssets> Bundled = new(StringComparer.Ordinal);

    /// <summary>The seal, at the address where browsers look for a site's icon.</summary>
    public static OutputFile Favicon { get; } = new("favicon.svg", "image/svg+xml", ThemeResources.ReadBytes("images/favicon.svg"));

    /// <summary>The picture beside a link to a page elsewhere.</summary>
    public static OutputFile Card { get; } = OutputFile.Asset("card", "png", "image/png", ThemeResources.ReadBytes("images/card.png"));

    public ImmutableArray<OutputFile> Files => [StyleSheet, EarlyScript, Script, Search, Favicon];

    /// <summary>The assets for editions in these scripts.</summary>
    public static ThemeAssets For(ImmutableArray<Script> scripts) => Bundled.GetOrAdd(string.Join(' ', scripts), _ => new ThemeAssets(
        Bundle("css/", "edition", "css", "text/css", ScriptStyles.Of(scripts)),
        OutputFile.Asset("early", "js", JavaScript, Encoding.UTF8.GetBytes(ThemeResources.ReadText(Early))),
        Bundle("js/", "edition", "js", JavaScript),
        Bundle("search/", "search", "js", JavaScript)));

    /// <summary>Concatenates the files of a folder by name; style sheets are numbered to fix their order.</summary>
    private static OutputFile Bundle(string folder, string name, string extension, string mediaType, params string[] first)
    {
        var content = string.Join('\n', first.Concat(ThemeResources.In(folder).Where(path => path != Early).Select(ThemeResources.ReadText)));
        return OutputFile.Asset(name, extension, mediaType, Encoding.UTF8.GetBytes(content));
    }
}
