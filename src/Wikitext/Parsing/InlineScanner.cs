using System.Buffers;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Finds the markup of running text: apostrophes, character references, addresses, bracketed links, book numbers, tags.</summary>
internal ref struct InlineScanner
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&:IPR");

    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly PooledList<InlineMark> _marks;
    private readonly bool _hasAddresses;
    private int _token;
    private int _position;
    private int _textStart;
    private bool _isInLink;

    private InlineScanner(SourceText source, ReadOnlySpan<Token> tokens, bool hasAddresses)
    {
        (_text, _marks, _hasAddresses) = (source.Content, new PooledList<InlineMark>(tokens.Length), hasAddresses);
        _tokens = tokens;
    }

    /// <summary>The marks; the caller returns them to the pool.</summary>
    public static PooledList<InlineMark> Scan(SourceText source, ReadOnlySpan<Token> tokens, bool hasAddresses)
    {
        var scanner = new InlineScanner(source, tokens, hasAddresses);
        scanner.ScanAll();
        return scanner._marks;
    }

    /// <summary>Whether the token is text without any markup in it.</summary>
    public static bool IsPlain(SourceText source, Token token) =>
        token.Kind == TokenKind.Text && !source.Slice(token.Span).ContainsAny(Markup);

    private void ScanAll()
    {
        for (; _token < _tokens.Length; _token++)
        {
            var token = _tokens[_token];
            if (token.Kind == TokenKind.Text)
            {
                ScanText();
            }
            else
            {
                _isInLink = token.Kind == TokenKind.OpenLink || (_isInLink && token.Kind != TokenKind.CloseLink);
                _marks.Add(MarkOf(token));
            }
        }
    }

    private static InlineMark MarkOf(Token token) => token switch
    {
        { Kind: TokenKind.LineEnd } => new InlineMark(InlineMarkKind.LineEnd, token.Span, new LineEndSyntax(token.Span)),
        { Tag: { IsEnd: true, Name: not "br" } tag } => new InlineMark(InlineMarkKind.CloseTag, token.Span, tag),
        { Tag: { } tag } when tag.IsSelfClosing || HtmlElements.IsVoid(tag.Name) =>
            new InlineMark(InlineMarkKind.Node, token.Span, new HtmlInlineSyntax(tag, [], token.Span)),
        { Tag: { } tag } => new InlineMark(InlineMarkKind.OpenTag, token.Span, tag),
        { Kind: TokenKind.OpenBold } => new InlineMark(InlineMarkKind.OpenBold, token.Span),
        { Kind: TokenKind.CloseBold } => new InlineMark(InlineMarkKind.CloseBold, token.Span),
        { Kind: TokenKind.OpenItalic } => new InlineMark(InlineMarkKind.OpenItalic, token.Span),
        { Kind: TokenKind.CloseItalic } => new InlineMark(InlineMarkKind.CloseItalic, token.Span),
        { Kind: TokenKind.OpenLink } => new InlineMark(InlineMarkKind.OpenLink, token.Span, token.Node),
        { Kind: TokenKind.CloseLink } => new InlineMark(InlineMarkKind.CloseLink, token.Span),
        { Kind: TokenKind.OpenVariant } => new InlineMark(InlineMarkKind.OpenVariant, token.Span),
        { Kind: TokenKind.CloseVariant } => new InlineMark(InlineMarkKind.CloseVariant, token.Span),
        _ => new InlineMark(InlineMarkKind.Node, token.Span, token.Node),
    };

    /// <summary>Scans the text tokens that follow each other without a gap as one.</summary>
    private void ScanText()
    {
        _position = _textStart = _tokens[_token].Span.Start;
        while (_token + 1 < _tokens.Length && _tokens[_token + 1].Kind == TokenKind.Text && _tokens[_token + 1].Span.Start == _tokens[_token].Span.End)
        {
            _token++;
        }

        var end = _tokens[_token].Span.End;
        while (_position < end)
        {
            var next = _text.AsSpan(_position, end - _position).IndexOfAny(Markup);
            _position = next < 0 ? end : _position + next;
            if (_position < end)
            {
                ScanMarkup(end);
            }
        }

        FlushText(end);
    }

    private void ScanMarkup(int end)
    {
        switch (_text[_position])
        {
            case '&' when Entities.Read(_text.AsSpan(_position, end - _position), out var length) is { } value:
                AddNode(new EntitySyntax(value, TextSpan.FromLength(_position, length)));
                break;
            case ':' when _hasAddresses && !_isInLink:
                ScanAddress(end);
                break;
            case 'I' or 'P' or 'R' when MagicLinkReader.Read(_text, _position, _textStart, end) is { } link:
                AddNode(link);
                break;
            default:
                _position++;
                break;
        }
    }

    private void ScanAddress(int end)
    {
        var url = AddressReader.ReadFree(_text, _position, _textStart, end);
        if (url.IsEmpty)
        {
            _position++;
            return;
        }

        FlushText(url.Start);
        AddNode(new ExternalLinkSyntax(Entities.Decode(_text[url.Start..url.End]), false, [], url));
    }

    private void AddNode(InlineSyntax node) => Add(new InlineMark(InlineMarkKind.Node, node.Span, node));

    private void Add(InlineMark mark)
    {
        FlushText(mark.Span.Start);
        _marks.Add(mark);
        _position = _textStart = mark.Span.End;
    }

    private void FlushText(int end)
    {
        if (end > _textStart)
        {
            var span = new TextSpan(_textStart, end);
            _marks.Add(new InlineMark(InlineMarkKind.Node, span, new TextSyntax(span)));
        }

        _textStart = end;
    }
}
