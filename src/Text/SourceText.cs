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

    public LineMap Lines => _lines ??= new LineMap(Content);

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    public override string ToString() => Path;
}
