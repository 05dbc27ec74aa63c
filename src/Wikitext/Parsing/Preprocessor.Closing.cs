using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

// What happens when templates, parameters and variants close.
internal sealed partial class Preprocessor
{
    private static readonly System.Buffers.SearchValues<char> NoTemplateName = System.Buffers.SearchValues.Create("<>[]{}\n");

    // {{{{{name}}}}} is a parameter in a template; more than that of one run of braces is noise, and would nest without bound.
    private const int MostClosedAround = 2;

    private void ReadClosingBraces()
    {
        if (IsAt(_position + 1, '-') && IndexOfVariant() is var index and >= 0)
        {
            _open.RemoveRange(index + 1, _open.Count - index - 1);
            CloseVariant();
            return;
        }

        var count = CountRun('}');
        if (count >= 2 && IsOpen(OpeningKind.Braces))
        {
            CloseBraces(Math.Min(count, Math.Min(_open[^1].Count, 3)));
        }
        else
        {
            _position += IsOpen(OpeningKind.Variant) ? 1 : count;
        }
    }

    /// <summary>The variant that is open, if nothing is open in it but brackets: links that are none.</summary>
    private int IndexOfVariant()
    {
        var index = _open.Count - 1;
        while (index >= 0 && _open[index].Kind == OpeningKind.Brackets)
        {
            index--;
        }

        return index >= 0 && _open[index].Kind == OpeningKind.Variant ? index : -1;
    }

    /// <summary>Closes two braces as a template or three as a parameter; more that were opened stay open.</summary>
    private void CloseBraces(int count)
    {
        FlushText(_position);
        var opening = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var span = new TextSpan(_pieces[opening.Piece].Span.End - count, _position + count);
        var inside = _pieces.AsSpan()[(opening.Piece + 1)..];

        InlineSyntax? node = count == 3 ? ReadParameter(inside, span) : ReadTemplate(inside, span);
        if (node is null)
        {
            _position += count;
            return;
        }

        Replace(opening, node, count);
    }

    private void CloseVariant()
    {
        FlushText(_position);
        var opening = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var span = new TextSpan(_pieces[opening.Piece].Span.Start, _position + 2);
        var inside = _pieces.AsSpan()[(opening.Piece + 1)..];
        Replace(opening, VariantReader.Read(FragmentOf(inside, new TextSpan(span.Start + 2, _position)), span), 2);
    }

    /// <summary>Puts a node in the place of an opening and its inside. Braces that are left over stay open around it.</summary>
    private void Replace(Opening opening, InlineSyntax node, int count)
    {
        var own = _pieces[opening.Piece].Span;
        var left = own.Length - count;
        _pieces.CutFrom(opening.Piece);
        if (left > 0)
        {
            _pieces.Add(new Piece(TextSpan.FromLength(own.Start, left)));
        }

        if (left >= 2 && opening.Closed < MostClosedAround)
        {
            _open.Add(opening with { Count = left, Closed = opening.Closed + 1 });
        }

        AddNode(node);
    }

    private ParameterSyntax ReadParameter(ReadOnlySpan<Piece> inside, TextSpan span)
    {
        var pipe = IndexOfPipe(inside, 0);
        var name = TextOf(inside[..pipe]);
        if (pipe == inside.Length)
        {
            return new ParameterSyntax(name, null, span);
        }

        var next = IndexOfPipe(inside, pipe + 1);
        var value = FragmentOf(inside[(pipe + 1)..next], new TextSpan(inside[pipe].Span.End, next < inside.Length ? inside[next].Span.Start : span.End - 3));
        return new ParameterSyntax(name, value, span);
    }

    /// <summary>Null if the name can be none: then the braces are text.</summary>
    private TemplateSyntax? ReadTemplate(ReadOnlySpan<Piece> inside, TextSpan span)
    {
        var pipe = IndexOfPipe(inside, 0);
        var name = TextOf(inside[..pipe]);
        var literal = pipe <= 1 ? name : LiteralText.Of(_source, inside[..pipe])?.Trim();
        var isFilled = literal is null && ParserFunctions.IsOne(name) && IsSurelyFilled(inside[..pipe]);
        if (name.Length == 0 || (name.AsSpan().ContainsAny(NoTemplateName) && !IsFunction(name, isFilled || literal is not null)))
        {
            return null;
        }

        var meaning = _templates.Find(name);
        return new TemplateSyntax(name, ReadArguments(inside[pipe..], span.End - 2), span)
        {
            Meaning = meaning,
            Expansion = _templates.ExpansionOf(meaning, _source.Slice(span)),
            LiteralName = literal,
            IsSurelyFilled = isFilled,
        };
    }

    /// <summary>Behind the colon, which stands in the first piece.</summary>
    private bool IsSurelyFilled(ReadOnlySpan<Piece> name)
    {
        var colon = _source.Slice(name[0].Span).IndexOf(':');
        return colon >= 0 && LiteralText.IsSurelyFilled(_source, [new Piece(new TextSpan(name[0].Span.Start + colon + 1, name[0].Span.End)), .. name[1..]]);
    }

    /// <summary>A function has its first argument in its name, and that may be any text.</summary>
    private static bool IsFunction(string name, bool isKnown) =>
        ParserFunctions.IsOne(name) ? isKnown : name[0] == '#' && name.Contains(':', StringComparison.Ordinal) && !name.Contains("{{", StringComparison.Ordinal);

    private ImmutableArray<ArgumentSyntax> ReadArguments(ReadOnlySpan<Piece> rest, int end)
    {
        var arguments = ImmutableArray.CreateBuilder<ArgumentSyntax>();
        var positional = 0;
        for (var i = 0; i < rest.Length;)
        {
            var next = IndexOfPipe(rest, i + 1);
            var span = new TextSpan(rest[i].Span.End, next < rest.Length ? rest[next].Span.Start : end);
            var argument = ReadArgument(rest[(i + 1)..next], span, positional + 1);
            positional += argument.IsPositional ? 1 : 0;
            arguments.Add(argument);
            i = next;
        }

        return arguments.DrainToImmutable();
    }

    private ArgumentSyntax ReadArgument(ReadOnlySpan<Piece> pieces, TextSpan span, int position)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var equals = pieces[i].Node is null ? _source.Slice(pieces[i].Span).IndexOf('=') : -1;
            if (equals >= 0)
            {
                return ReadNamed(pieces, i, pieces[i].Span.Start + equals, span);
            }
        }

        return new ArgumentSyntax(Numeral(position), true, FragmentOf(pieces, span), span);
    }

    private ArgumentSyntax ReadNamed(ReadOnlySpan<Piece> pieces, int index, int equals, TextSpan span)
    {
        Piece before = new(new TextSpan(pieces[index].Span.Start, equals));
        Piece after = new(new TextSpan(equals + 1, pieces[index].Span.End));
        var name = TextOf([.. pieces[..index], before]);
        return new ArgumentSyntax(name, false, FragmentOf([after, .. pieces[(index + 1)..]], new TextSpan(equals + 1, span.End)), span);
    }

    private static string Numeral(int number) => number switch
    {
        1 => "1",
        2 => "2",
        3 => "3",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private Fragment FragmentOf(ReadOnlySpan<Piece> pieces, TextSpan span) =>
        new(_source, span, [.. pieces], _depth + _open.Count + 1);

    private static int IndexOfPipe(ReadOnlySpan<Piece> pieces, int start)
    {
        while (start < pieces.Length && !pieces[start].IsPipe)
        {
            start++;
        }

        return start;
    }

    /// <summary>The characters without comments; what is nested counts as it is written.</summary>
    private string TextOf(ReadOnlySpan<Piece> pieces)
    {
        if (pieces.Length == 1)
        {
            return _source.Slice(pieces[0].Span).Trim().ToString();
        }

        var text = new System.Text.StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece.Node is CommentSyntax ? [] : _source.Slice(piece.Span));
        }

        return text.ToString().Trim();
    }

    private void ReportOpenings(int first)
    {
        foreach (var opening in CollectionsMarshal.AsSpan(_open)[first..])
        {
            if (opening.Kind != OpeningKind.Brackets)
            {
                var span = _pieces[opening.Piece].Span;
                _report.Add(WikitextDiagnostics.NotClosed, span, span.Length > 3 ? "{{{…" : _source.Slice(span).ToString());
            }
        }
    }
}
