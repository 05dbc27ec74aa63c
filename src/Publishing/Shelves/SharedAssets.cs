using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Publishing.Shelves;

/// <summary>Lets the pages of an edition load from the shelf what all editions load. What is in its archive and its other forms stays as it is.</summary>
public static partial class SharedAssets
{
    private const string Html = "text/html";

    /// <summary>The files without the shared ones, with links to those of the shelf, one folder above.</summary>
    public static ImmutableArray<OutputFile> Lend(IEnumerable<OutputFile> files, IReadOnlyCollection<string> shared) =>
        [.. files.Where(file => !shared.Contains(file.Path)).Select(file => file.MediaType == Html ? Redirected(file, shared) : file)];

    private static OutputFile Redirected(OutputFile page, IReadOnlyCollection<string> shared)
    {
        var text = Encoding.UTF8.GetString(page.Bytes.Span);
        var changed = Reference().Replace(text, found => shared.Contains(found.Groups["path"].Value) ? $"\"../{found.Value[1..]}" : found.Value);
        return page with { Bytes = Encoding.UTF8.GetBytes(changed) };
    }

    [GeneratedRegex("\"(?:\\.\\./)*(?<path>assets/[a-z]+\\.[0-9a-f]{10}\\.[a-z]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
