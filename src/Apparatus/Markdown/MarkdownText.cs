using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>A text in Markdown, and the way from its characters back to the file it stands in.</summary>
internal sealed class MarkdownText
{
    private readonly SourceText _source;
    private readonly Func<int, int> _offsetOf;

    private MarkdownText(SourceText source, string text, Func<int, int> offsetOf) => (_source, Text, _offsetOf) = (source, text, offsetOf);

    public string Text { get; }

    public static MarkdownText Of(YamlScalar scalar)
    {
        var offsets = new Lazy<int[]>(() => ScalarOffsets.Of(scalar));
        return new MarkdownText(scalar.Location.Source, scalar.Text, index => offsets.Value[index]);
    }

    /// <summary>The rest of a file, from an offset on.</summary>
    public static MarkdownText Of(SourceText source, int start) => new(source, source.Content[start..], index => start + index);

    /// <summary>Where the characters [<paramref name="start"/>, <paramref name="end"/>) of the text stand in the file.</summary>
    public Location LocationOf(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var from = _offsetOf(start);
        return new Location(_source, new TextSpan(from, end > start ? Math.Max(from, _offsetOf(end - 1) + 1) : from));
    }
}
