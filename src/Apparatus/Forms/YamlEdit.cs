using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using YamlDotNet.Core;

namespace MongoliaEdition.Apparatus.Forms;

/// <summary>
/// Changes single values of a file. Everything else stays as its editor wrote it: comments, order, quotation marks. What it finds no place
/// for it leaves; whoever calls it reads the file again.
/// </summary>
internal static partial class YamlEdit
{
    private const string LastKey = "status";
    private const string Indentation = "  ";

    public static YamlMap? Read(string text) => YamlReader.Read(new SourceText("", text), new DiagnosticBag()).Root as YamlMap;

    /// <summary>Sets a value at the top of the file, or one level below; at the top it is added if it is not there.</summary>
    public static string Set(string text, string key, string value, string? below = null)
    {
        var map = Read(text);
        var holder = below is null ? map : map?.Map(key);
        return holder?.Entry(below ?? key) is { } entry
            ? entry.Value is YamlScalar scalar ? Replace(text, holder, entry.Key, scalar, value) : text
            : below is null && map is not null ? Add(text, map, $"{key}: {Plain(value)}\n") : text;
    }

    /// <summary>Sets a number one level below the top, if there is one.</summary>
    public static string SetNumber(string text, string key, int value, string below) => Read(text)?.Map(key)?.Scalar(below) is { } scalar
        ? text[..scalar.Location.Span.Start] + value.ToString(CultureInfo.InvariantCulture) + text[scalar.Location.Span.End..]
        : text;

    /// <summary>Removes a key at the top of the file, with its lines.</summary>
    public static string Remove(string text, string key)
    {
        if (Read(text) is not { } map || map.Entry(key) is not { } entry || IsFlow(text, map))
        {
            return text;
        }

        return text[..StartOfLine(text, entry.Key.Location.Span.Start)] + text[EndOfLine(text, NodeExtent.EndOf(text, entry.Value))..];
    }

    /// <summary>Adds lines before the status, which comes last, and what is said of it; without one at the end.</summary>
    public static string Add(string text, YamlMap map, string lines)
    {
        if (IsFlow(text, map))
        {
            return text;
        }

        if (map.Entry(LastKey) is not { } last)
        {
            return text + (text.EndsWith('\n') ? "" : "\n") + lines;
        }

        var at = StartOfLine(text, last.Key.Location.Span.Start);
        while (at > 0 && StartOfLine(text, at - 1) is var before && text[before] == '#')
        {
            at = before;
        }

        return text[..at] + lines + text[at..];
    }

    public static bool IsFlow(string text, YamlNode node) => node.Location.Span.Start < text.Length && text[node.Location.Span.Start] is '{' or '[';

    public static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Behind the line end; the end of a text without one.</summary>
    public static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    /// <summary>A value on one line: a word as it is, everything else safely.</summary>
    public static string Plain(string value) => Word().IsMatch(value) ? value : YamlText.Of(value);

    /// <summary>The same between brackets.</summary>
    public static string Between(string value) => Word().IsMatch(value) ? value : YamlText.Quoted(value);

    private static string Replace(string text, YamlMap holder, YamlScalar key, YamlScalar old, string value)
    {
        var span = old.Location.Span;
        var space = span.Start > 0 && text[span.Start - 1] == ':' ? " " : "";
        if (IsFlow(text, holder) || (!value.Contains('\n') && old.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)))
        {
            return text[..span.Start] + space + (IsFlow(text, holder) ? Between(value) : Plain(value)) + text[span.End..];
        }

        var indent = text[StartOfLine(text, key.Location.Span.Start)..key.Location.Span.Start] + Indentation;
        var (comment, end) = CommentOf(text, old);
        var lines = value.Split('\n').Select(line => line.Length > 0 ? indent + line : "");
        return text[..span.Start] + space + "|" + comment + "\n" + string.Join('\n', lines) + text[end..];
    }

    /// <summary>What is said beside the value, which moves behind the new indicator, and where the old value with it ends.</summary>
    private static (string Comment, int End) CommentOf(string text, YamlScalar old)
    {
        var (start, end) = (old.Location.Span.Start, old.Location.Span.End);
        var isBlock = old.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var line = text[(isBlock ? start : end)..EndOfLine(text, isBlock ? start : end)].TrimEnd();
        var mark = Comment().Match(line);
        return (mark.Success ? mark.Value : "", isBlock || !mark.Success ? end : end + line.Length);
    }

    [GeneratedRegex("^[a-zü][a-zü0-9 -]*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();
}
