using System.Text.RegularExpressions;

namespace MongoliaEdition.Tests.SpecTables;

/// <summary>Splits a row of a pipe table into its cells.</summary>
internal static partial class TableRow
{
    public static string[] Split(string row) =>
        [.. UnescapedPipe().Split(row.Trim().TrimStart('|')).SkipLast(1).Select(Cell)];

    private static string Cell(string text)
    {
        text = text.Trim().Replace("\\|", "|", StringComparison.Ordinal);
        var code = CodeSpan().Match(text);
        return code.Success ? Unescape(code.Groups[2].Value) : text;
    }

    private static string Unescape(string code) => code
        .Replace('⏎', '\n')
        .Replace('␠', ' ')
        .Replace('⇥', '\t');

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"^(`+)(.*)\1$")]
    private static partial Regex CodeSpan();
}
