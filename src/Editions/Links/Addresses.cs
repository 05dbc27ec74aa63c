using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Links;

/// <summary>The paths of pages below the output folder. Links always name a file, so that pages work from disk.</summary>
public static class Addresses
{
    private const string Up = "../";
    private const string Downloads = "download/";
    private const string Index = "index.html";

    /// <summary>The search data of a script.</summary>
    public static string SearchIndex(Script script) => $"{script.Folder}/search/index.js";

    /// <summary>The places with coordinates, as GeoJSON.</summary>
    public static string PlacesGeoJson(Script script) => $"{script.Folder}/places/places.geojson";

    /// <summary>The whole edition as a zip.</summary>
    public static string Archive(string edition) => Download(edition + ".zip");

    /// <summary>The article's wikitext in one revision.</summary>
    public static string Source(string edition, string revision) => $"sources/{edition}-{revision}.wiki";

    /// <summary>Where servers look for the page to show at an address that is not there.</summary>
    public const string NotFound = "404.html";

    /// <summary>A file that readers take with them.</summary>
    public static string Download(string file) => Downloads + file;

    /// <summary>Whether a file lies where readers find what they can take with them.</summary>
    public static bool IsDownload(string path) => path.StartsWith(Downloads, StringComparison.Ordinal);

    public static string Reading(Script script) => $"{script.Folder}/{Index}";

    /// <summary>The index page of a path of folders; empty names are skipped.</summary>
    public static string Folder(params IEnumerable<string> folders) =>
        string.Join('/', folders.Where(folder => folder.Length > 0).Append(Index));

    public static string Term(Script script, string id) => $"{script.Folder}/glossary/{id}.html";

    public static string Document(Script script, string id) => $"{script.Folder}/documents/{id}.html";

    /// <summary>A link to a place on the same or another page.</summary>
    /// <param name="fragment">Empty for the whole page.</param>
    public static string Link(string from, string to, string fragment) => (Relative(from, to), fragment) switch
    {
        (var address, { Length: > 0 }) => $"{address}#{fragment}",
        ("", _) => to[(to.LastIndexOf('/') + 1)..],
        var (address, _) => address,
    };

    /// <summary>The path that a relative address leads to.</summary>
    /// <param name="from">The path of the page that it stands on.</param>
    public static string Resolve(string from, string relative)
    {
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var rest = relative.AsSpan();
        while (folder.Length > 0 && rest.StartsWith(Up))
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            rest = rest[Up.Length..];
        }

        return IsDirect(rest) && IsDirect(folder) ? string.Concat(folder, rest) : ResolveSteps(from, relative);
    }

    /// <summary>Whether no part of a path may be a step to the folder itself or up from it.</summary>
    private static bool IsDirect(ReadOnlySpan<char> path) => !path.Contains("./", StringComparison.Ordinal) && !path.EndsWith(".");

    private static string ResolveSteps(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            Step(parts, part);
        }

        return string.Join('/', parts);
    }

    /// <summary>The relative address of a page from another; empty for the page itself.</summary>
    public static string Relative(string from, string to)
    {
        if (from == to)
        {
            return "";
        }

        // Up to the last folder that both are in.
        var common = from.AsSpan(0, from.AsSpan().CommonPrefixLength(to)).LastIndexOf('/') + 1;
        var up = from.AsSpan(common).Count('/') * Up.Length;
        return string.Create(up + to.Length - common, (up, to, common), static (address, way) =>
        {
            for (var i = 0; i < way.up; i += Up.Length)
            {
                Up.CopyTo(address[i..]);
            }

            way.to.AsSpan(way.common).CopyTo(address[way.up..]);
        });
    }

    /// <summary>One step above the output folder stays visible as "..", so that the link is found broken.</summary>
    private static void Step(List<string> parts, string part)
    {
        if (part == ".." && parts.Count > 0 && parts[^1] != "..")
        {
            parts.RemoveAt(parts.Count - 1);
        }
        else if (part != ".")
        {
            parts.Add(part);
        }
    }
}
