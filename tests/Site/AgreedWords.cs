using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Site;

/// <summary>Words that the editors write alike in both scripts: rules of conversion.yml with the same form on both sides.</summary>
internal static partial class AgreedWords
{
    public static IEnumerable<string> Read() => File.ReadLines(Repository.Path("input", "conversion.yml"))
        .Select(line => Rule().Match(line))
        .Where(rule => rule.Success && rule.Groups["hant"].Value == rule.Groups["hans"].Value)
        .Select(rule => rule.Groups["hant"].Value);

    [GeneratedRegex("zh-Hant: (?<hant>[^,}]+), zh-Hans: (?<hans>[^,}]+)[,}]")]
    private static partial Regex Rule();
}
