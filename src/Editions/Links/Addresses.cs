using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Editions.Links;

/// <summary>The paths of the pages below the output folder. Every link names a file, so that pages work from disk.</summary>
public static class Addresses
{
    public const string Entrance = "index.html";

    /// <summary>The first two scripts of the edition side by side.</summary>
    public const string Parallel = "parallel/index.html";

    /// <summary>Any other two.</summary>
    public static string ParallelOf(Script left, Script right) => $"parallel/{left.Folder}-{right.Folder}/index.html";

    /// <summary>The page that offers the archive, or says that the reader has it.</summary>
    public const string Download = "download/index.html";

    /// <summary>The texts that the search of a script reads through.</summary>
    public static string SearchIndex(Script script) => $"{script.Folder}/search/index.js";

    /// <summary>The places with coordinates, for programs.</summary>
    public static string PlacesGeoJson(Script script) => $"{script.Folder}/places/places.geojson";

    /// <summary>The whole edition in one file.</summary>
    public static string Archive(string edition) => $"download/{edition}.zip";

    public static string Reading(Script script) => $"{script.Folder}/index.html";

    /// <summary>The page in a folder of the script's tree: <c>notes</c>, <c>glossary</c>, <c>references</c> …</summary>
    public static string Folder(Script script, string folder) => $"{script.Folder}/{folder}/index.html";

    public static string Term(Script script, string id) => $"{script.Folder}/glossary/{id}.html";

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
}
