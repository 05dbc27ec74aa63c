namespace MongoliaEdition.Text;

/// <summary>
/// One input file as text. <see cref="Path"/> is for display in diagnostics: with forward slashes, and relative to the working
/// directory if it was given so. The file is never opened again.
/// </summary>
public sealed class SourceText(string path, string content)
{
    private LineMap? _lines;

    public string Path { get; } = path;

    public string Content { get; } = content;

    /// <summary>The number of its first line: above 1 for a later part of a file.</summary>
    public int FirstLine { get; init; } = 1;

    public LineMap Lines => _lines ??= new LineMap(Content, FirstLine);

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    public override string ToString() => Path;
}
