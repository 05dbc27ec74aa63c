using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Splits the line of a table into cells, and a cell into attributes and content. Only pipes in text count.</summary>
internal static class CellSplitter
{
    /// <summary>Where the next cell begins: the token, and the offset of its separator; behind the last token if there is none.</summary>
    public static (int Token, int Offset) FindSeparator(SourceText source, ReadOnlySpan<Token> cells, bool allowsMarks)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Kind == TokenKind.Text ? source.Slice(cells[i].Span) : [];
            var (pipes, marks) = (text.IndexOf("||"), allowsMarks ? text.IndexOf("!!") : -1);
            var at = pipes < 0 || (marks >= 0 && marks < pipes) ? marks : pipes;
            if (at >= 0)
            {
                return (i, cells[i].Span.Start + at);
            }
        }

        return (cells.Length, 0);
    }

    public static Token[] Before(ReadOnlySpan<Token> cells, (int Token, int Offset) place)
    {
        if (place.Token == cells.Length || place.Offset == cells[place.Token].Span.Start)
        {
            return cells[..place.Token].ToArray();
        }

        return [.. cells[..place.Token], Token.Text(cells[place.Token].Span.Start, place.Offset)];
    }

    public static Token[] After(ReadOnlySpan<Token> cells, (int Token, int Offset) place) =>
        LineTokens.CutFirst(cells[place.Token..], 0, place.Offset + 2);

    /// <summary>What stands before a single pipe are attributes, unless there is a link in it.</summary>
    public static (ImmutableArray<AttributeSyntax> Attributes, Token[] Content) PartAttributes(SourceText source, Token[] cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i].Node is WikiLinkSyntax or FileLinkSyntax)
            {
                break;
            }

            var pipe = cell[i].Kind == TokenKind.Text ? source.Slice(cell[i].Span).IndexOf('|') : -1;
            if (pipe >= 0)
            {
                var offset = cell[i].Span.Start + pipe;
                return (AttributeReader.Read(source, new TextSpan(cell[0].Span.Start, offset)), LineTokens.CutFirst(cell.AsSpan(i), 0, offset + 1));
            }
        }

        return ([], cell);
    }
}
