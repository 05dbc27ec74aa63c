namespace MongoliaEdition.Text.Diagnostics;

/// <summary>A place in an input file.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    public string Path => Source.Path;

    public LinePosition Start => Source.Lines.PositionAt(Span.Start);

    public LinePosition End => Source.Lines.PositionAt(Span.End);

    /// <summary>The whole file, represented by its first character.</summary>
    public static Location Of(SourceText source) => new(source, new TextSpan(0, 0));

    /// <summary>A file or folder that could not be read.</summary>
    public static Location OfFile(string path) => Of(new SourceText(path, ""));
}
