using System.Text.RegularExpressions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Explains the probable cause of a syntax error in terms that editors understand.</summary>
internal static partial class SyntaxMistake
{
    public static Diagnostic Explain(Location location, string reason) =>
        YamlDiagnostics.NotYaml.At(location, reason.TrimEnd('.')).WithNote(Cure(LineOf(location)));

    private static string Cure(string line) => line switch
    {
        _ when WideColon().IsMatch(line) => "after a key stands an ASCII colon and a space: 'key: value', not '：'",
        _ when ReservedStart().IsMatch(line) => "a value that begins with one of @ ` % & * ! | > ] } , needs quotation marks: key: \"…\"",
        _ when TextAfterQuote().IsMatch(line) => "a value in quotation marks ends with the closing one; put the whole value in quotation marks, and write \" in it as \\\"",
        _ when ColonInValue().IsMatch(line) => "a value with ': ' in it needs quotation marks: key: \"…\"",
        _ => "keys of one group begin in the same column, what belongs to a key is two spaces further in, and every '[', '{' and '\"' is closed",
    };

    private static string LineOf(Location location) =>
        location.Source.Slice(location.Source.Lines.SpanOfLine(location.Start.Line)).ToString();

    [GeneratedRegex(@"^\s*(- )*[\w-]+\s*：")]
    private static partial Regex WideColon();

    [GeneratedRegex(@"(: |- |^)\s*[@`%&*!|>\]},]")]
    private static partial Regex ReservedStart();

    [GeneratedRegex("""(: |- )\s*("[^"]*"|'[^']*')\s*[^\s#,\]}]""")]
    private static partial Regex TextAfterQuote();

    [GeneratedRegex(@"^\s*(- )*[^\s:]+: .*: ")]
    private static partial Regex ColonInValue();
}
