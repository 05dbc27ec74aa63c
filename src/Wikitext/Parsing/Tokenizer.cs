using System.Buffers;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The second level: makes tokens of a fragment, and nodes of its links. Links close like templates: their inside is taken out of
/// the list of tokens when the closing brackets come, and stays as text when it makes no link.
/// </summary>
internal ref struct Tokenizer
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\n\r<[]_");

    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private readonly int _depth;
    private readonly PooledList<Token> _tokens;
    private List<int>? _links;
    private int _position;
    private int _textStart;

    private Tokenizer(SourceText source, TextSpan span, int depth, PooledList<Token> tokens)
    {
        (_source, _text, _end, _depth, _tokens) = (source, source.Content, span.End, depth, tokens);
        _position = _textStart = span.Start;
    }

    /// <summary>The tokens of a stretch of which the pieces are known. Whoever asks gives them back.</summary>
    public static PooledList<Token> Tokenize(SourceText source, TextSpan span, int depth, ReadOnlySpan<Piece> pieces)
    {
        var tokens = new PooledList<Token>();
        var tokenizer = new Tokenizer(source, span, depth, tokens);
        foreach (var piece in pieces)
        {
            tokenizer.Read(piece);
        }

        return tokens;
    }

    private void Read(Piece piece)
    {
        // A tag may have swallowed the piece, or its beginning.
        if (piece.Span.End <= _position && !piece.Span.IsEmpty)
        {
            return;
        }

        _position = _textStart = Math.Max(_position, piece.Span.Start);
        if (piece.Node is not null)
        {
            _tokens.Add(Token.Of(piece.Node));
            _position = _textStart = piece.Span.End;
            return;
        }

        ReadText(piece.Span.End);
    }

    private void ReadText(int end)
    {
        while (_position < end)
        {
            var next = _text.AsSpan(_position, end - _position).IndexOfAny(Markup);
            _position = next < 0 ? end : _position + next;
            if (_position < end)
            {
                ReadMarkup(end);
            }
        }

        FlushText(Math.Max(end, _textStart));
    }

    private void ReadMarkup(int end)
    {
        switch (_text[_position])
        {
            case '\n':
                AddLineEnd(1);
                break;
            case '\r' when IsAt(_position + 1, '\n', end):
                AddLineEnd(2);
                break;
            case '<' when TagReader.Read(_source, _position, _end) is { } tag:
                Add(Token.Of(tag));
                break;
            case '[' when IsAt(_position + 1, '[', end):
                OpenLink();
                break;
            case ']' when IsAt(_position + 1, ']', end) && _links is { Count: > 0 }:
                CloseLink(end);
                break;
            case '_' when IsAt(_position + 1, '_', end) && BehaviorSwitches.Read(_text, _position, end) is { } node:
                Add(Token.Of(node));
                break;
            default:
                _position++;
                break;
        }
    }

    private void AddLineEnd(int length) => Add(new Token(TokenKind.LineEnd, TextSpan.FromLength(_position, length)));

    private void Add(Token token)
    {
        FlushText(_position);
        _tokens.Add(token);
        _position = _textStart = token.Span.End;
    }

    private void OpenLink()
    {
        FlushText(_position);
        (_links ??= []).Add(_tokens.Count);
        Add(Token.Text(_position, _position + 2));
    }

    private void CloseLink(int end)
    {
        FlushText(_position);
        var opening = _links![^1];
        _links.RemoveAt(_links.Count - 1);
        var inside = _tokens.AsSpan()[(opening + 1)..];
        var start = _tokens[opening].Span.Start;
        var closesLater = IsAt(_position + 2, ']', end) && WikiLinkReader.HasBracketInLabel(_source, inside);
        if (closesLater)
        {
            _position++;
            FlushText(_position);
            inside = _tokens.AsSpan()[(opening + 1)..];
        }

        var link = WikiLinkReader.Read(_source, inside, new TextSpan(start, _position + 2), _depth + _links.Count);
        if (link is null)
        {
            _position += 2;
            return;
        }

        _tokens.CutFrom(opening);
        Add(Token.Of(link));
    }

    private void FlushText(int end)
    {
        if (end > _textStart)
        {
            _tokens.Add(Token.Text(_textStart, end));
        }

        _textStart = end;
    }

    private readonly bool IsAt(int position, char character, int end) => position < end && _text[position] == character;
}
