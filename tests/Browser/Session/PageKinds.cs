using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Browser.Session;

/// <summary>The table of templates: a page belongs to the first row whose pattern matches its path.</summary>
internal static class PageTemplates
{
    public const string Table = "Browser/Specs/pages.md";

    private static readonly ImmutableArray<(string Template, Regex Pattern)> Rows =
    [
        .. SpecFile.Read(Repository.Path("tests", Table)).Select(spec => (spec["template"], Pattern(spec["pages"]))),
    ];

    /// <summary>The template of a page, null where the table has none.</summary>
    public static string? Of(string path) => Rows.FirstOrDefault(row => row.Pattern.IsMatch(path)).Template;

    private static Regex Pattern(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant);
}
