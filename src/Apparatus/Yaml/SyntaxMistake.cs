using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Explains the probable cause of a syntax error in terms that editors understand.</summary>
internal static partial class SyntaxMistake
{
    public static Diagnostic Explain(Location location, string reason)
    {
        var before = LineBefore(location);
        var place = NoColon().IsMatch(before.Text()) ? before : location;
        return YamlDiagnostics.NotYaml.At(place, reason.TrimEnd('.')).WithNote(Cure(LineOf(location, location.Start.Line).Text(), before.Text()));
    }

    private static string Cure(string line, string before) => line switch
    {
        _ when WideColon().IsMatch(line) => "after a key stands an ASCII colon and a space: 'key: value', not '：'",
        _ when WideBracket().IsMatch(line) => "brackets and braces that group are ASCII: [a, b] and {key: value}",
        _ when ReservedStart().IsMatch(line) => "a value that begins with one of @ ` % & * ! | > ] } , needs quotation marks: key: \"…\"",
        _ when TextAfterQuote().IsMatch(line) => "a value in quotation marks ends with the closing one; put the whole value in quotation marks, and write \" in it as \\\"",
        _ when NoColon().IsMatch(before) => HasNoKey(before),
        _ when IsSetInBelowValue(line, before) => "this key is set in further than the one above, which has its value: both begin in the same column",
        _ when ColonInValue().IsMatch(line) => "a value with ': ' in it needs quotation marks: key: \"…\"",
        _ when NoColon().IsMatch(line) => HasNoKey(line),
        _ => "keys of one group begin in the same column, what belongs to a key is two spaces further in, and every '[', '{' and '\"' is closed",
    };

    private static string HasNoKey(string line) => $"'{line.Trim()}' has no key: 'key: value', with a colon and a space";

    private static bool IsSetInBelowValue(string line, string before) =>
        Key().Match(line) is { Success: true } key && Key().Match(before) is { Success: true } above
        && key.Groups["indent"].Length > above.Groups["indent"].Length && before.Length > above.Length;

    /// <summary>The line before that is neither blank nor a remark; the first line if there is none.</summary>
    private static Location LineBefore(Location location) => Enumerable.Range(1, location.Start.Line - 1).Reverse()
        .Select(line => LineOf(location, line))
        .FirstOrDefault(line => line.Text().AsSpan().Trim() is not ([] or ['#', ..]), LineOf(location, 1));

    private static Location LineOf(Location location, int line) => new(location.Source, location.Source.Lines.SpanOfLine(line));

    private static string Text(this Location location) => location.Source.Slice(location.Span).ToString();

    [GeneratedRegex(@"^\s*(- )*[\w-]+\s*：")]
    private static partial Regex WideColon();

    [GeneratedRegex(@": *[［｛]")]
    private static partial Regex WideBracket();

    [GeneratedRegex(@"(: |- |^)\s*[@`%&*!|>\]},]")]
    private static partial Regex ReservedStart();

    [GeneratedRegex("""(: |- )\s*("[^"]*"|'[^']*')\s*[^\s#,\]}]""")]
    private static partial Regex TextAfterQuote();

    [GeneratedRegex(@"^\s*[\w-]+( [^:]*)?$")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^(?<indent> *)[\w-]+: *")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*(- )*[^\s:]+: .*: ")]
    private static partial Regex ColonInValue();
}
