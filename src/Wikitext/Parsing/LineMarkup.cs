using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for what takes a whole line: four dashes or more at its beginning are a rule, and a line between equals signs is a heading. The
/// level is the number of signs on the side that has fewer, at most six; something must stand between them.
/// </summary>
internal static class LineMarkup
{
    public static MarkedText Apply(MarkedText text)
    {
        if (!text.Has("=") && !text.Has("----"))
        {
            return text;
        }

        var result = new MarkedText(text.Source);
        foreach (var (start, end) in TextLines.Of(text))
        {
            if (start > 0)
            {
                result.Add(text, start - 1, start);
            }

            ReadLine(text, new TextLines.Line(start, end), result);
        }

        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    private static void ReadLine(MarkedText text, TextLines.Line line, MarkedText result)
    {
        var characters = text.Characters[line.Start..line.End];
        if (characters.StartsWith("----"))
        {
            var length = characters.IndexOfAnyExcept('-') is var end && end < 0 ? characters.Length : end;
            result.Add(Token.Implied("hr", text.SpanOf(line.Start, line.Start + length)));
            result.Add(text, line.Start + length, line.End);
        }
        else if (!characters.StartsWith("=") || !AddHeading(text, line, result))
        {
            result.Add(text, line.Start, line.End);
        }
    }

    private static bool AddHeading(MarkedText text, TextLines.Line line, MarkedText result)
    {
        var characters = text.Characters[line.Start..line.End].TrimEnd(" \t\r\v\f");
        var level = LevelOf(characters);
        if (level == 0)
        {
            return false;
        }

        var (start, end) = (line.Start + level, line.Start + characters.Length - level);
        while (start < end && text.Characters[start] is ' ' or '\t')
        {
            start++;
        }

        while (start < end && text.Characters[end - 1] is ' ' or '\t')
        {
            end--;
        }

        var (name, span) = ("h" + (char)('0' + level), text.SpanOf(line.Start, line.Start + characters.Length));
        result.Add(Token.Of(new HtmlTag(name, false, false, [], new TextSpan(span.Start, span.Start))));
        result.Add(text, start, end);
        result.Add(Token.Implied(name, new TextSpan(span.End - 1, span.End), isEnd: true));
        return true;
    }

    private static int LevelOf(ReadOnlySpan<char> line)
    {
        var opening = line.IndexOfAnyExcept('=') is var first && first < 0 ? line.Length : first;
        var closing = line.Length - 1 - line.LastIndexOfAnyExcept('=');
        return Math.Min(Math.Min(Math.Min(opening, closing), (line.Length - 1) / 2), 6);
    }
}
