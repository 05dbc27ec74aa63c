using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Cli.Printing;

/// <summary>
/// On which page of a printed file each linked place is. Reads what Chromium writes and nothing else: plain objects, pages as a tree of
/// object numbers, destinations by name. In another file nothing is found.
/// </summary>
internal static partial class PrintedPlaces
{
    /// <summary>The numbers of pages, from 1, by the ids of elements.</summary>
    public static FrozenDictionary<string, int> Of(ReadOnlySpan<byte> pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        if (Catalog().Match(text) is not { Success: true } catalog || DestinationsOf(text, catalog.Groups["places"].Value) is not { } destinations)
        {
            return FrozenDictionary<string, int>.Empty;
        }

        var kids = PagesNode().Matches(text).DistinctBy(node => node.Groups["id"].Value).ToFrozenDictionary(
            node => node.Groups["id"].Value, node => Reference().Matches(node.Groups["kids"].Value).Select(kid => kid.Groups["id"].Value).ToArray(), StringComparer.Ordinal);
        var numbers = LeavesOf(catalog.Groups["pages"].Value, kids).Index().ToFrozenDictionary(leaf => leaf.Item, leaf => leaf.Index + 1, StringComparer.Ordinal);
        return Destination().Matches(destinations).DistinctBy(place => place.Groups["name"].Value).Where(place => numbers.ContainsKey(place.Groups["page"].Value)).ToFrozenDictionary(
            place => NameOf(place.Groups["name"].Value), place => numbers[place.Groups["page"].Value], StringComparer.Ordinal);
    }

    private static IEnumerable<string> LeavesOf(string id, FrozenDictionary<string, string[]> kids) =>
        kids.TryGetValue(id, out var below) ? below.SelectMany(kid => LeavesOf(kid, kids)) : [id];

    private static string? DestinationsOf(string text, string id)
    {
        var start = text.IndexOf($"\n{id} 0 obj\n", StringComparison.Ordinal);
        return start < 0 ? null : text[start..text.IndexOf("endobj", start, StringComparison.Ordinal)];
    }

    // Characters that names cannot have are written as numbers (ISO 32000-1, 7.3.5).
    private static string NameOf(string written) =>
        Numbered().Replace(written, letter => ((char)int.Parse(letter.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"/Type /Catalog\n/Pages (?<pages>\d+) 0 R\n(?:/(?!Dests)[^\n]*\n)*/Dests (?<places>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Catalog();

    [GeneratedRegex(@"\n(?<id>\d+) 0 obj\n<</Type /Pages\n/Count \d+\n/Kids \[(?<kids>[0-9 R\n]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex PagesNode();

    [GeneratedRegex(@"(?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?<name>[^\s/\[]+) \[(?<page>\d+) 0 R /XYZ", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex("#(?<code>[0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
