using System.Text;
using MongoliaEdition.Apparatus.Shapes;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>Writes a value as a YAML scalar on one line: a text plain where that is safe, else in double quotes.</summary>
public static class YamlText
{
    // What begins something else than a plain scalar (YAML 1.2, 7.3.3), and what ends one within a line.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The word that names a value of an enumeration: <c>first-per-section</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => ChoiceNames<T>.NameOf(value);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] != ':'
        && text.Trim().Length == text.Length
        && !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
        && !text.All(c => char.IsAscii(c));

    /// <summary>In double quotes in any case, as between braces.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
