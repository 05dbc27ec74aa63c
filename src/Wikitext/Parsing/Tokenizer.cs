using System.Buffers;
using System.Runtime.InteropServices;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>
/// The second level: makes tokens of a fragment, and nodes of its links. Links close like templates: their inside is taken out of
/// the list of tokens when the closing brackets come, and stays as text when it makes no link.
/// </summary>
internal sealed class Tokenizer
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\n\r<[]_");

    private readonly SourceText _source;
    private readonly string _text;
    private readonly Fragment _fragment;
    private readonly List<Token> _tokens = [];
    private readonly Stack<int> _links = [];
    private int _position;
    private int _textStart;

    private Tokenizer(Fragment fragment)
    {
        (_source, _text, _fragment) = (fragment.Source, fragment.Source.Content, fragment);
        _position = _textStart = fragment.Span.Start;
    }

    public static Token[] Tokenize(Fragment fragment)
    {
        var tokenizer = new Tokenizer(fragment);
        foreach (var piece in fragment.Pieces)
        {
            tokenizer.Read(piece);
        }

        return [.. tokenizer._tokens];
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
            case '<' when TagReader.Read(_source, _position, _fragment.Span.End) is { } tag:
                Add(Token.Of(tag));
                break;
            case '[' when IsAt(_position + 1, '[', end):
                OpenLink();
                break;
            case ']' when IsAt(_position + 1, ']', end) && _links.Count > 0:
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
        _links.Push(_tokens.Count);
        Add(Token.Text(_position, _position + 2));
    }

    private void CloseLink(int end)
    {
        FlushText(_position);
        var opening = _links.Pop();
        var inside = CollectionsMarshal.AsSpan(_tokens)[(opening + 1)..];
        var start = _tokens[opening].Span.Start;
        var closesLater = IsAt(_position + 2, ']', end) && LinkReader.HasBracketInLabel(_source, inside);
        if (closesLater)
        {
            _position++;
            FlushText(_position);
            inside = CollectionsMarshal.AsSpan(_tokens)[(opening + 1)..];
        }

        var link = LinkReader.Read(_source, inside, new TextSpan(start, _position + 2), _fragment.Depth + _links.Count);
        if (link is null)
        {
            _position += 2;
            return;
        }

        _tokens.RemoveRange(opening, _tokens.Count - opening);
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

    private bool IsAt(int position, char character, int end) => position < end && _text[position] == character;
}
