using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The characters at the beginning of a line that say in which lists it stands.</summary>
internal static class ListPrefix
{
    /// <summary>Longer ones are text.</summary>
    public const int Longest = 24;

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Longest)].IndexOfAnyExcept("*#:;");
        return text[..(length < 0 ? Math.Min(text.Length, Longest) : length)];
    }

    /// <summary>The prefix, which goes on behind what is not seen, and the tokens of the line without it.</summary>
    public static (string Prefix, Token[] Behind) Cut(SourceText source, ReadOnlySpan<Token> line, int first)
    {
        var (prefix, rest) = ("", line.ToArray());
        for (var at = first; at < rest.Length && rest[at].Kind == TokenKind.Text; at += LineTokens.FirstOf(rest.AsSpan(at)))
        {
            var next = Of(source.Slice(rest[at].Span));
            if (next.IsEmpty || prefix.Length + next.Length > Longest)
            {
                break;
            }

            prefix += next.ToString();
            rest = LineTokens.CutFirst(rest, at, rest[at].Span.Start + next.Length);
        }

        return (prefix, rest);
    }
}
