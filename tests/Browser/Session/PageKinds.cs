using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Browser.Session;

/// <summary>The table of kinds: a page belongs to the first row whose pattern matches its path.</summary>
internal static partial class PageKinds
{
    public const string Table = "Browser/Specs/kinds.md";

    /// <summary>The edition of a script as one file.</summary>
    public const string OneFile = "download/outer-mongolia-zh-hant.html";

    private static readonly ImmutableArray<SpecCase> Specs = SpecFile.Read(Repository.Path("tests", Table));
    private static readonly ImmutableArray<(string Kind, Regex Pattern)> Rows = [.. Specs.Select(spec => (spec["kind"], Pattern(spec["pages"])))];

    public static IEnumerable<(string Kind, string Path)> Examples => Specs.Select(spec => (spec["kind"], spec["example"]));

    /// <summary>The kind of a page by its path, null where the table has none.</summary>
    public static string? Of(string path) => Rows.FirstOrDefault(row => row.Pattern.IsMatch(path)).Kind;

    /// <summary>The kind that a page says it is of.</summary>
    public static string ToldBy(string html) => Told().Match(html).Groups["kind"].Value;

    private static Regex Pattern(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant);

    [GeneratedRegex(@"<html[^>]* data-page=""?(?<kind>[^"">]*)""?")]
    private static partial Regex Told();
}
