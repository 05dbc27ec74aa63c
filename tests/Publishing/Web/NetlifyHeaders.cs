using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Tests.Publishing.Web;

/// <summary>
/// The headers of a netlify.toml as its documentation reads them (docs.netlify.com, Custom headers): every rule that matches a path holds;
/// an asterisk stands for any characters, <c>:name</c> for a whole segment.
/// </summary>
internal sealed partial record NetlifyHeaders(ImmutableArray<(string Pattern, string Name, string Value)> Rules)
{
    public static NetlifyHeaders Of(string toml) => new(
    [
        .. from rule in Rule().Matches(toml)
           from value in Value().Matches(rule.Groups["values"].Value)
           select (rule.Groups["path"].Value, value.Groups["name"].Value, value.Groups["value"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)),
    ]);

    /// <param name="path">With a slash at its beginning.</param>
    public IEnumerable<(string Name, string Value)> For(string path) => Rules.Where(rule => IsMatch(rule.Pattern, path)).Select(rule => (rule.Name, rule.Value));

    public static bool IsMatch(string pattern, string path) => Regex.IsMatch(
        path, $"^{string.Join('/', pattern.Split('/').Select(SegmentOf))}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string SegmentOf(string segment) => segment.StartsWith(':')
        ? "[^/]+"
        : Regex.Escape(segment).Replace("\\*", ".*", StringComparison.Ordinal);

    [GeneratedRegex("""
        ^\[\[headers\]\]\n  for = "(?<path>[^"]*)"\n  \[headers\.values\]\n(?<values>(    .*\n?)+)
        """, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex("""
        ^    (?<name>[A-Za-z-]+) = "(?<value>(\\.|[^"\\])*)"$
        """, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
