using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Links;

/// <summary>The paths of the pages below the output folder. Every link names a file, so that pages work from disk.</summary>
public static class Addresses
{
    /// <summary>The texts that the search of a script reads through.</summary>
    public static string SearchIndex(Script script) => $"{script.Folder}/search/index.js";

    /// <summary>The places with coordinates, for programs.</summary>
    public static string PlacesGeoJson(Script script) => $"{script.Folder}/places/places.geojson";

    /// <summary>The whole edition in one file.</summary>
    public static string Archive(string edition) => $"download/{edition}.zip";

    public static string Reading(Script script) => Folder(script.Folder);

    /// <summary>The page that a folder of folders opens with. Empty names are none.</summary>
    public static string Folder(params IEnumerable<string> folders) =>
        string.Join('/', folders.Where(folder => folder.Length > 0).Append("index.html"));

    public static string Term(Script script, string id) => $"{script.Folder}/glossary/{id}.html";

    /// <summary>A link from a page to a place on a page, itself included.</summary>
    /// <param name="fragment">Empty for the page as a whole.</param>
    public static string Link(string from, string to, string fragment) => (Relative(from, to), fragment) switch
    {
        (var address, { Length: > 0 }) => $"{address}#{fragment}",
        ("", _) => to.Split('/')[^1],
        var (address, _) => address,
    };

    /// <summary>The path that a relative address leads to.</summary>
    /// <param name="from">The path of the page that it stands on.</param>
    public static string Resolve(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            Step(parts, part);
        }

        return string.Join('/', parts);
    }

    /// <summary>The address of a page as a link on another page writes it; empty for the page itself.</summary>
    public static string Relative(string from, string to)
    {
        if (from == to)
        {
            return "";
        }

        var (source, target) = (from.Split('/')[..^1], to.Split('/'));
        var common = source.Zip(target[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", source.Length - common).Concat(target[common..]));
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
