using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Makes a link of what stands between double brackets, if it is one.</summary>
internal static class WikiLinkReader
{
    /// <summary>The link; null if the brackets are text: the target can be none, or the label of a link holds a link.</summary>
    public static InlineSyntax? Read(SourceText source, ReadOnlySpan<Token> inside, TextSpan span, int depth)
    {
        var pipe = FindPipe(source, inside, 0, inside.Length > 0 ? inside[0].Span.Start : 0);
        var target = inside[..Math.Min(pipe.Token + 1, inside.Length)];
        if (ReadTitle(source, target, new TextSpan(span.Start + 2, pipe.Token < inside.Length ? pipe.Offset : span.End - 2)) is not { } title)
        {
            return null;
        }

        if (title.Kind == WikiTitleKind.File)
        {
            return new FileLinkSyntax(title, ReadOptions(source, inside, pipe, span.End - 2, depth), span);
        }

        return pipe.Token < inside.Length && HasLink(inside[pipe.Token..])
            ? null
            : new WikiLinkSyntax(title, ReadLabel(source, title, inside, pipe, depth + 1), span);
    }

    /// <summary>Whether an opening bracket stands as text behind the first pipe: then a third closing bracket belongs to the label.</summary>
    public static bool HasBracketInLabel(SourceText source, ReadOnlySpan<Token> inside)
    {
        var pipe = FindPipe(source, inside, 0, inside.Length > 0 ? inside[0].Span.Start : 0);
        for (var i = pipe.Token; i < inside.Length; i++)
        {
            var start = i == pipe.Token ? pipe.Offset : inside[i].Span.Start;
            if (inside[i].Kind == TokenKind.Text && source.Slice(new TextSpan(start, inside[i].Span.End)).Contains('['))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLink(ReadOnlySpan<Token> label)
    {
        foreach (var token in label)
        {
            if (token.Node is WikiLinkSyntax or FileLinkSyntax { IsFigure: true })
            {
                return true;
            }
        }

        return false;
    }

    private static WikiTitle? ReadTitle(SourceText source, ReadOnlySpan<Token> target, TextSpan span)
    {
        var isUnknown = false;
        foreach (var token in target)
        {
            isUnknown |= token.Node is TemplateSyntax or ParameterSyntax or VariantSyntax;
            if (token.Kind is TokenKind.LineEnd or TokenKind.Tag || token.Node is WikiLinkSyntax or FileLinkSyntax or ExtensionSyntax)
            {
                return null;
            }
        }

        return isUnknown ? new WikiTitle(WikiTitleKind.Unknown, "", "", null, "", span) : TitleReader.Read(source, span);
    }

    /// <summary>Null where the target itself shows.</summary>
    private static ImmutableArray<InlineSyntax>? ReadLabel(
        SourceText source, WikiTitle title, ReadOnlySpan<Token> inside, (int Token, int Offset) pipe, int depth)
    {
        if (pipe.Token == inside.Length)
        {
            return title.Kind == WikiTitleKind.Unknown && !inside.IsEmpty ? InlineParser.Parse(source, inside, depth) : null;
        }

        var (start, end) = (pipe.Offset + 1, inside[pipe.Token].Span.End);
        var rest = inside[(pipe.Token + 1)..];
        ReadOnlySpan<Token> first = start < end ? [Token.Text(start, end)] : [];
        var label = rest.IsEmpty ? first : [.. first, .. rest];
        return label.IsEmpty ? null : InlineParser.Parse(source, label, depth);
    }

    private static ImmutableArray<FileOptionSyntax> ReadOptions(
        SourceText source, ReadOnlySpan<Token> inside, (int Token, int Offset) pipe, int end, int depth)
    {
        var options = ImmutableArray.CreateBuilder<FileOptionSyntax>();
        while (pipe.Token < inside.Length)
        {
            var next = FindPipe(source, inside, pipe.Token, pipe.Offset + 1);
            var span = new TextSpan(pipe.Offset + 1, next.Token < inside.Length ? next.Offset : end);
            var tokens = Slice(inside, pipe.Token, span.Start, next.Token, span.End);
            options.Add(new FileOptionSyntax(source.Slice(span).Trim().ToString(), InlineParser.Parse(source, tokens, depth + 1), span));
            pipe = next;
        }

        return options.DrainToImmutable();
    }

    /// <summary>The first pipe in text from a place on: its token and its offset in the source; behind the last token if there is none.</summary>
    private static (int Token, int Offset) FindPipe(SourceText source, ReadOnlySpan<Token> inside, int token, int offset)
    {
        for (; token < inside.Length; token++)
        {
            var span = new TextSpan(Math.Min(Math.Max(offset, inside[token].Span.Start), inside[token].Span.End), inside[token].Span.End);
            var pipe = inside[token].Kind == TokenKind.Text ? source.Slice(span).IndexOf('|') : -1;
            if (pipe >= 0)
            {
                return (token, span.Start + pipe);
            }
        }

        return (token, 0);
    }

    /// <summary>The tokens from one place to another, those at the ends cut.</summary>
    private static Token[] Slice(ReadOnlySpan<Token> tokens, int first, int start, int last, int end)
    {
        var slice = tokens[first..Math.Min(last + 1, tokens.Length)].ToArray();
        for (var i = 0; i < slice.Length; i++)
        {
            var span = slice[i].Span;
            var (from, to) = (Math.Max(start, span.Start), first + i == last ? Math.Min(end, span.End) : span.End);
            slice[i] = slice[i].Kind == TokenKind.Text ? Token.Text(Math.Min(from, to), to) : slice[i];
        }

        return Array.TrueForAll(slice, HasLength) ? slice : Array.FindAll(slice, HasLength);
    }

    private static bool HasLength(Token token) => token.Kind != TokenKind.Text || !token.Span.IsEmpty;
}
