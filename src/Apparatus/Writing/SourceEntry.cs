using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>Writes into edition.yml what is known of the article's source. Everything else stays as the editors wrote it.</summary>
public static class SourceEntry
{
    private const string Before = "revision";

    /// <param name="values">Keys of <c>source</c> and their values. A key that is not there yet comes behind the revision.</param>
    public static string With(SourceText settings, params ReadOnlySpan<(string Key, string Value)> values)
    {
        var text = settings.Content;
        if ((YamlReader.Read(settings, new DiagnosticBag()).Root as YamlMap)?.Map("source") is not { } source || source.Entry(Before) is not { } revision)
        {
            return text;
        }

        var edits = new List<(TextSpan Span, string Text)>();
        foreach (var (key, value) in values)
        {
            edits.Add(source.Entry(key) is { } entry ? Replacing(text, entry, value) : Adding(text, source, revision, key, value));
        }

        // From the end, so that what is before keeps its place; of those in one place the first is written last.
        foreach (var (span, written) in edits.AsEnumerable().Reverse().OrderByDescending(edit => edit.Span.Start))
        {
            text = text[..span.Start] + written + text[span.End..];
        }

        return text;
    }

    private static (TextSpan Span, string Text) Replacing(string text, YamlEntry entry, string value)
    {
        var span = entry.Value.Location.Span;
        return (span, (span.Start > 0 && text[span.Start - 1] == ':' ? " " : "") + Written(value));
    }

    private static (TextSpan Span, string Text) Adding(string text, YamlMap source, YamlEntry revision, string key, string value)
    {
        var end = revision.Value.Location.Span.End;
        if (text[source.Location.Span.Start] == '{')
        {
            return (new TextSpan(end, end), $", {key}: {Written(value)}");
        }

        var start = revision.Key.Location.Span.Start;
        var indent = text[(text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1)..start];
        var line = text.IndexOf('\n', end) is var found && found < 0 ? text.Length : found;
        return (new TextSpan(line, line), $"\n{indent}{key}: {Written(value)}");
    }

    private static string Written(string value) => value.All(char.IsAsciiDigit) ? value : YamlText.Quoted(value);
}
