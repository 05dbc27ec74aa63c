using System.Buffers;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The second level: from pieces to marked text. Tags of HTML become marks here, as MediaWiki's Sanitizer has the first look at what the
/// preprocessor leaves.
/// </summary>
internal ref struct TextMarker
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\n\r<_");

    private readonly SourceText _source;
    private readonly string _text;
    private readonly MarkedText _marked;
    private int _end;
    private int _position;
    private MetReferences _references;

    private TextMarker(SourceText source, TextSpan span, MarkedText marked)
    {
        (_source, _text, _end, _marked) = (source, source.Content, span.End, marked);
        _position = span.Start;
    }

    /// <summary>The text of a stretch of which the pieces are known. The caller returns it to the pool.</summary>
    public static MarkedText Read(SourceText source, TextSpan span, ReadOnlySpan<Piece> pieces)
    {
        var marked = new MarkedText(source);
        var marker = new TextMarker(source, span, marked);
        marker.Read(pieces);
        return marked;
    }

    /// <summary>The same, where something stands before it in its first line and behind it in its last.</summary>
    public static MarkedText ReadBetweenOther(SourceText source, TextSpan span, ReadOnlySpan<Piece> pieces)
    {
        var marked = new MarkedText(source);
        marked.Add(Token.Text(span.Start, span.Start));
        var marker = new TextMarker(source, span, marked);
        marker.Read(pieces);
        marked.Add(Token.Text(span.End, span.End));
        return marked;
    }

    private void Read(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            // A tag may have swallowed the piece, or its beginning.
            if (piece.Span.End > _position || piece.Span.IsEmpty)
            {
                _position = Math.Max(_position, piece.Span.Start);
                Read(piece);
            }
        }
    }

    /// <remarks>What prints nothing is not there for who reads lines, as a comment is not; tables and links meet it.</remarks>
    private void Read(Piece piece)
    {
        if (piece.Node is VariantSyntax variant && VariantShape.IsOpenToItsSurroundings(variant))
        {
            ReadInParts(variant);
        }
        else if (piece.Node is ExtensionSyntax extension && PrintsNothing(extension))
        {
            _marked.Add(Token.Of(new CommentSyntax(piece.Span)));
            _position = piece.Span.End;
        }
        else if (piece.Node is ParameterSyntax { Default: { } value })
        {
            ReadInPlace(value, piece.Span.End);
        }
        else if (piece.Node is TemplateSyntax template && ParserFunctions.Evaluate(_source, template) is { } result)
        {
            ReadResult(template, result);
        }
        else if (piece.Node is TemplateSyntax { Meaning: { Kind: TemplateKind.Character } meaning })
        {
            _marked.Add(Token.Of(piece.Node), Entities.Decode(meaning.WordOf(TemplateKey.Show) ?? ""));
            _position = piece.Span.End;
        }
        else if (piece.Node is not null)
        {
            _references.Meet(piece.Node);
            Add(Token.Of(piece.Node));
        }
        else
        {
            ReadText(piece.Span.End);
        }
    }

    /// <summary>A list of references that has nothing to list, styles and the marks of sections.</summary>
    private readonly bool PrintsNothing(ExtensionSyntax extension) => extension.Name switch
    {
        "references" => !_references.MayList(extension),
        "templatestyles" => true,
        "section" => true,
        _ => false,
    };

    /// <summary>What a function chose is read where the function stands, and what begins a list or a table there begins a line (Parser::braceSubstitution).</summary>
    private void ReadResult(TemplateSyntax template, FunctionResult result)
    {
        if (result.Value?.Trimmed() is { IsBlank: false } value)
        {
            if (BeginsLine(_source.Slice(value.Span)) && template.Span.Start > 0 && _text[template.Span.Start - 1] != '\n')
            {
                _marked.AddImpliedLineEnd(template.Span.Start);
            }

            ReadInPlace(value, template.Span.End);
        }
        else if (result.Text.Length > 0)
        {
            Add(Token.Of(template));
        }

        _position = template.Span.End;
    }

    private static bool BeginsLine(ReadOnlySpan<char> text) => text is ['*' or '#' or ':' or ';', ..] or ['{', '|', ..];

    private void ReadInPlace(Fragment value, int end)
    {
        var outer = _end;
        (_position, _end) = (value.Span.Start, value.Span.End);
        Read(value.Pieces.AsSpan());
        (_position, _end) = (end, outer);
    }

    private void ReadInParts(VariantSyntax variant)
    {
        ReadText(variant.Content.Span.Start);
        Read(variant.Content.Pieces.AsSpan());
        _position = Math.Max(_position, variant.Span.End - 2);
        ReadText(variant.Span.End);
    }

    private void Add(Token token)
    {
        // Tables are read before switches are taken out.
        if (token.IsUnseen && token.Node is not BehaviorSwitchSyntax)
        {
            _marked.AddUnseen(token);
        }
        else
        {
            _marked.Add(token);
        }

        _position = token.Span.End;
    }

    private void ReadText(int end)
    {
        while (_position < end)
        {
            var next = _text.AsSpan(_position, end - _position).IndexOfAny(Markup);
            var stop = next < 0 ? end : _position + next;
            _marked.AddSource(_position, stop);
            _position = stop;
            if (_position < end)
            {
                ReadMarkup(end);
            }
        }
    }

    private void ReadMarkup(int end)
    {
        switch (_text[_position])
        {
            case '\n':
                _marked.AddLineEnd(_position++);
                break;
            case '\r' when _position + 1 < end && _text[_position + 1] == '\n':
                _marked.AddLineEnd(_position);
                _position += 2;
                break;
            case '<' when TagReader.Read(_source, _position, _end) is { } tag:
                Add(Token.Of(tag));
                break;
            case '_' when _position + 1 < end && _text[_position + 1] == '_' && BehaviorSwitches.Read(_text, _position, end) is { } node:
                Add(Token.Of(node));
                break;
            default:
                _marked.AddSource(_position, ++_position);
                break;
        }
    }
}
