using System.Collections.Immutable;

namespace MongoliaEdition.Text;

/// <summary>Finds line and column of an offset. Lines end with LF or CRLF; a lone CR does not end a line.</summary>
public sealed class LineMap
{
    private readonly string _content;
    private readonly ImmutableArray<int> _starts;
    private readonly int _firstLine;

    /// <param name="firstLine">The number of the first line.</param>
    public LineMap(string content, int firstLine = 1)
    {
        (_content, _firstLine) = (content, firstLine);
        _starts = FindLineStarts(content);
    }

    /// <summary>The number of lines. An empty text has one, and the empty rest after a final line end counts as one.</summary>
    public int Count => _starts.Length;

    /// <summary>The number of the line that contains <paramref name="offset"/>; the end of the text is on the last line.</summary>
    public int LineAt(int offset) => IndexAt(offset) + _firstLine;

    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, _content.Length);
        var index = IndexAt(offset);
        return new LinePosition(index + _firstLine, CountScalars(_content.AsSpan(_starts[index]..offset)) + 1);
    }

    /// <summary>The characters of a line, given by its number, without its line end.</summary>
    public TextSpan SpanOfLine(int line)
    {
        var next = line - _firstLine + 1;
        var start = _starts[next - 1];
        var end = next < _starts.Length ? _starts[next] - 1 : _content.Length;
        if (end > start && _content[end - 1] == '\r' && next < _starts.Length)
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private int IndexAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = content.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = content.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }

    private static int CountScalars(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
