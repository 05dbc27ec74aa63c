using System.Buffers;
using System.Runtime.InteropServices;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Wikitext on its way through the passes: its characters as MediaWiki would see them at that point, each with its place in the source. What is
/// read already is one character, <see cref="Mark"/>, that stands for a token; what MediaWiki takes out of the text (comments, switches, categories)
/// is no character, but kept beside it, and comes back among the tokens.
/// </summary>
internal sealed class MarkedText(SourceText source) : IDisposable
{
    /// <summary>No text can hold it: where the source has it, its place tells that it is none.</summary>
    public const char Mark = '\u007F';

    private char[] _characters = ArrayPool<char>.Shared.Rent(64);
    private int[] _places = ArrayPool<int>.Shared.Rent(64);
    private readonly PooledList<Token> _marks = new();
    private List<Token>? _unseen;

    public SourceText Source { get; } = source;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public bool Has(ReadOnlySpan<char> markup) => Characters.IndexOf(markup) >= 0;

    /// <summary>The token that a character stands for; null for characters of the text.</summary>
    public Token? MarkAt(int index) => _places[index] < 0 ? _marks[~_places[index]] : null;

    /// <summary>Where a character, or what it stands for, begins in the source.</summary>
    public int StartOf(int index) => MarkAt(index) is { } mark ? mark.Span.Start : _places[index];

    public int EndOf(int index) => MarkAt(index) is { } mark ? mark.Span.End
        : _places[index] + (_characters[index] == '\n' && Source.Content[_places[index]] == '\r' ? 2 : 1);

    /// <summary>The part of the source from a character to another, which is left out; empty where there is none between.</summary>
    public TextSpan SpanOf(int start, int end) =>
        start >= end ? TextSpan.FromLength(start < Length ? StartOf(start) : Length == 0 ? 0 : EndOf(Length - 1), 0) : new TextSpan(StartOf(start), Math.Max(StartOf(start), EndOf(end - 1)));

    /// <summary>The part of the source up to where something invisible stands between the characters.</summary>
    public TextSpan PieceOf(int start, int end) => SpanOf(start, EndOfToken(start, end));

    /// <summary>Characters of the source as they are.</summary>
    public void AddSource(int start, int end)
    {
        Grow(end - start);
        Source.Content.AsSpan(start, end - start).CopyTo(_characters.AsSpan(Length));
        for (var i = start; i < end; i++)
        {
            _places[Length++] = i;
        }
    }

    public void Add(Token mark)
    {
        Grow(1);
        _characters[Length] = mark.Kind == TokenKind.LineEnd ? '\n' : Mark;
        _places[Length++] = ~_marks.Count;
        _marks.Add(mark);
    }

    /// <summary>A mark that the passes see as characters.</summary>
    public void Add(Token mark, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            Add(mark);
            _characters[Length - 1] = character;
            mark = Token.Text(mark.Span.End, mark.Span.End);
        }
    }

    /// <summary>A line end of the source, of one or two characters.</summary>
    public void AddLineEnd(int start)
    {
        Grow(1);
        _characters[Length] = '\n';
        _places[Length++] = start;
    }

    /// <summary>A line end that the source does not write, but wikitext means.</summary>
    public void AddImpliedLineEnd(int place) => Add(new Token(TokenKind.LineEnd, new TextSpan(place, place)));

    public void AddUnseen(Token token) => (_unseen ??= []).Add(token);

    /// <summary>A stretch of another text of the same source.</summary>
    public void Add(MarkedText other, int start, int end)
    {
        Grow(end - start);
        other._characters.AsSpan(start, end - start).CopyTo(_characters.AsSpan(Length));
        for (var i = start; i < end; i++)
        {
            var place = other._places[i];
            if (place < 0)
            {
                _marks.Add(other._marks[~place]);
                place = ~(_marks.Count - 1);
            }

            _places[Length++] = place;
        }
    }

    /// <summary>Takes over what another text has beside it.</summary>
    public void AddUnseenOf(MarkedText other)
    {
        if (other._unseen is { } unseen)
        {
            (_unseen ??= []).AddRange(unseen);
        }
    }

    public void CutTo(int length) => Length = length;

    /// <summary>The tokens of a stretch, without what stands beside the text.</summary>
    public Token[] TokensOf(int start, int end)
    {
        using var tokens = new PooledList<Token>();
        AddTokens(start, end, tokens, []);
        return tokens.AsSpan().ToArray();
    }

    /// <summary>All tokens, and what stands beside the text among them. The caller returns them to the pool.</summary>
    public PooledList<Token> ToTokens()
    {
        var tokens = new PooledList<Token>();
        _unseen?.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var rest = AddTokens(0, Length, tokens, CollectionsMarshal.AsSpan(_unseen));
        foreach (var token in rest)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_places);
        _marks.Dispose();
        (_characters, _places, Length) = ([], [], 0);
    }

    private ReadOnlySpan<Token> AddTokens(int start, int end, PooledList<Token> tokens, ReadOnlySpan<Token> unseen)
    {
        for (var i = start; i < end;)
        {
            while (!unseen.IsEmpty && unseen[0].Span.Start < EndOf(i))
            {
                tokens.Add(unseen[0]);
                unseen = unseen[1..];
            }

            var next = EndOfToken(i, end);
            tokens.Add(TokenOf(i, next));
            i = next;
        }

        return unseen;
    }

    private Token TokenOf(int start, int end) => MarkAt(start) is { } mark ? mark
        : _characters[start] == '\n' ? new Token(TokenKind.LineEnd, new TextSpan(_places[start], EndOf(start)))
        : Token.Text(_places[start], _places[end - 1] + 1);

    /// <summary>Text goes on as long as its characters follow each other in the source.</summary>
    private int EndOfToken(int start, int end)
    {
        if (_places[start] < 0 || _characters[start] == '\n')
        {
            return start + 1;
        }

        var next = start + 1;
        while (next < end && _places[next] == _places[next - 1] + 1 && _characters[next] != '\n')
        {
            next++;
        }

        return next;
    }

    private void Grow(int count)
    {
        if (Length + count <= _characters.Length && Length + count <= _places.Length)
        {
            return;
        }

        var size = Math.Max(Length + count, _characters.Length * 2);
        _characters = Grown(_characters, size);
        _places = Grown(_places, size);
    }

    private T[] Grown<T>(T[] items, int size)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        items.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        return larger;
    }
}
