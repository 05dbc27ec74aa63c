using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for poems, as MediaWiki's extension Poem: a line end breaks the line, but not at the beginning and the end of the poem nor behind a rule;
/// spaces at the beginning of a line keep their width, and a colon there sets the line in.
/// </summary>
internal static class PoemMarkup
{
    // An em, as wide as a Chinese character.
    private const string Indentation = "\u00A0\u00A0\u00A0\u00A0";

    public static MarkedText Apply(MarkedText text)
    {
        var result = new MarkedText(text.Source);
        var start = text.Characters.StartsWith("\n") ? 1 : 0;
        var end = Math.Max(start, text.Characters.EndsWith("\n") ? text.Length - 1 : text.Length);
        while (start <= end)
        {
            var length = text.Characters[start..end].IndexOf('\n');
            var lineEnd = length < 0 ? end : start + length;
            AddLine(text, new TextLines.Line(start, lineEnd), result);
            if (length >= 0)
            {
                AddBreak(text, new TextLines.Line(start, lineEnd), result);
            }

            start = lineEnd + 1;
        }

        result.AddUnseenOf(text);
        text.Dispose();
        return result;
    }

    private static void AddLine(MarkedText text, TextLines.Line line, MarkedText result)
    {
        var characters = text.Characters[line.Start..line.End];
        var (colons, spaces) = (LengthOf(characters, ':'), LengthOf(characters, ' '));
        var indented = colons < characters.Length ? colons : 0;
        for (var i = 0; i < indented + spaces; i++)
        {
            var value = i < indented ? Indentation : "\u00A0";
            result.Add(Token.Of(new EntitySyntax(value, text.SpanOf(line.Start + i, line.Start + i + 1))));
        }

        result.Add(text, line.Start + indented + spaces, line.End);
    }

    private static void AddBreak(MarkedText text, TextLines.Line line, MarkedText result)
    {
        if (text.Characters[line.Start..line.End] is not "----")
        {
            var place = text.StartOf(line.End);
            result.Add(Token.Implied("br", new TextSpan(place, place)));
        }

        result.Add(text, line.End, line.End + 1);
    }

    private static int LengthOf(ReadOnlySpan<char> text, char character) =>
        text.IndexOfAnyExcept(character) is var other && other < 0 ? text.Length : other;
}
