using System.Text;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>The part of a source line to print, and the position of the caret in terminal cells.</summary>
internal readonly record struct Excerpt(string Text, int CaretIndent, int CaretCells)
{
    private const string Ellipsis = "…";

    public static Excerpt Of(Location location, TextSpan line, int leadCells, int windowCells)
    {
        var content = location.Source.Content;
        var caretStart = Math.Clamp(location.Span.Start, line.Start, line.End);
        var caretEnd = Math.Clamp(location.Span.End, caretStart, line.End);
        var from = WalkBack(content, line.Start, caretStart, leadCells);
        var to = WalkForward(content, from, line.End, windowCells);
        var before = (from > line.Start ? Ellipsis : "") + Printable(content.AsSpan(from..caretStart));
        var marked = Printable(content.AsSpan(caretStart..Math.Max(caretStart, Math.Min(caretEnd, to))));
        var after = Printable(content.AsSpan(Math.Min(caretEnd, to)..to)) + (to < line.End ? Ellipsis : "");
        return new Excerpt(before + marked + after, CellWidth.Of(before), Math.Max(1, CellWidth.Of(marked)));
    }

    private static int WalkBack(string content, int start, int position, int cells)
    {
        while (position > start && cells > 0)
        {
            Rune.DecodeLastFromUtf16(content.AsSpan(start..position), out var rune, out var length);
            cells -= CellWidth.Of(rune);
            position -= length;
        }

        return position;
    }

    private static int WalkForward(string content, int position, int end, int cells)
    {
        while (position < end && cells > 0)
        {
            Rune.DecodeFromUtf16(content.AsSpan(position..end), out var rune, out var length);
            cells -= CellWidth.Of(rune);
            position += length;
        }

        return position;
    }

    /// <summary>Prints each control character, including tabs, as one replacement cell, so that the caret stays aligned.</summary>
    private static string Printable(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c);
        }

        return builder.ToString();
    }
}
