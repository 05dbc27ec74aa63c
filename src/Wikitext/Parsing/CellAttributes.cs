using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Splits a cell into attributes and content.</summary>
internal static class CellAttributes
{
    /// <summary>What stands before a single pipe are attributes, unless a link or a variant begins there.</summary>
    public static TextLines.Line ContentOf(MarkedText text, TextLines.Line cell, out ImmutableArray<AttributeSyntax> attributes)
    {
        attributes = [];
        var pipe = text.Characters[cell.Start..cell.End].IndexOf('|');
        if (pipe < 0 || HoldsLink(text, cell.Start, cell.Start + pipe))
        {
            return cell;
        }

        attributes = AttributeReader.Read(text.Source, text.SpanOf(cell.Start, cell.Start + pipe));
        return new TextLines.Line(cell.Start + pipe + 1, cell.End);
    }

    private static bool HoldsLink(MarkedText text, int start, int end)
    {
        var before = text.Characters[start..end];
        if (before.IndexOf("[[") >= 0 || before.IndexOf("-{") >= 0)
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (text.MarkAt(i)?.Node is VariantSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
