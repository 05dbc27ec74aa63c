using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Splits the flags of a variant from its content: <c>flag;flag|content</c>.</summary>
internal static class VariantReader
{
    private const string KnownFlags = "ATRDHN-";

    public static VariantSyntax Read(Fragment inside, TextSpan span)
    {
        var pipe = FindPipe(inside);
        return pipe < 0
            ? new VariantSyntax([], inside, span)
            : new VariantSyntax(ReadFlags(inside.Source.Content[inside.Span.Start..pipe]), inside.Slice(pipe + 1, inside.Span.End), span);
    }

    /// <summary>The first pipe, if only text stands before it; else -1.</summary>
    private static int FindPipe(Fragment inside)
    {
        var start = inside.Span.Start;
        var node = inside.Pieces.FirstOrDefault(piece => piece.Node is not (null or CommentSyntax));
        var end = node.Node is null ? inside.Span.End : node.Span.Start;
        var pipe = IndexOfPipe(inside.Source.Slice(new TextSpan(start, end)));
        return pipe < 0 ? -1 : start + pipe;
    }

    /// <summary>Links are read before: their pipes are theirs.</summary>
    private static int IndexOfPipe(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                return i;
            }

            var close = text[i..].StartsWith("[[") ? text[i..].IndexOf("]]") : -1;
            i += Math.Max(0, close);
        }

        return -1;
    }

    /// <summary>Each flag once, in order of first use. Anything else is skipped; codes count only in their usual form.</summary>
    private static ImmutableArray<string> ReadFlags(string text) =>
        [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsFlag).Distinct()];

    private static bool IsFlag(string word) => (word.Length == 1 && KnownFlags.Contains(word[0])) || VariantCodes.Usual.Contains(word);
}
