namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The lines of marked text, without their ends.</summary>
internal static class TextLines
{
    public static IEnumerable<Line> Of(MarkedText text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var length = text.Characters[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            yield return new Line(start, end);
            start = end + 1;
        }
    }

    /// <summary>Without the white space at its ends that PHP's trim() knows.</summary>
    public static Line Trim(MarkedText text, Line line)
    {
        var inside = text.Characters[line.Start..line.End];
        var end = inside.TrimEnd(" \t\r\0\v\n").Length;
        var start = end - inside[..end].TrimStart(" \t\r\0\v\n").Length;
        return new Line(line.Start + start, line.Start + end);
    }

    internal readonly record struct Line(int Start, int End)
    {
        public int Length => End - Start;
    }
}
