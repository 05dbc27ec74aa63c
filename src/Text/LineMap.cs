using System.Collections.Immutable;

namespace MongoliaEdition.Text;

/// <summary>Finds line and column of an offset. Lines end with LF or CRLF; a lone CR does not end a line.</summary>
public sealed class LineMap
{
    private readonly string _content;
    private readonly ImmutableArray<int> _starts;

    public LineMap(string content)
    {
        _content = content;
        _starts = FindLineStarts(content);
    }

    /// <summary>The number of lines. An empty text has one, and the empty rest after a final line end counts as one.</summary>
    public int Count => _starts.Length;

    /// <summary>The 1-based line that contains <paramref name="offset"/>; the end of the text is on the last line.</summary>
    public int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, _content.Length);
        var line = LineAt(offset);
        return new LinePosition(line, CountScalars(_content.AsSpan(_starts[line - 1]..offset)) + 1);
    }

    /// <summary>The characters of a 1-based line, without its line end.</summary>
    public TextSpan SpanOfLine(int line)
    {
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] - 1 : _content.Length;
        if (end > start && _content[end - 1] == '\r' && line < _starts.Length)
        {
            end--;
        }

        return new TextSpan(start, end);
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
