using System.Buffers;
using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The first level: finds comments, extension tags, templates, parameters and variants in a stretch of wikitext, as MediaWiki's
/// preprocessor does, and leaves the rest to be read later.
/// <para>One pass with a stack of what is open. Pieces lie in one list; what is open remembers where in it its inside begins. What closes
/// takes its inside out of the list and leaves a node; what never closes leaves its inside where it is, as text. So nothing is read twice.</para>
/// </summary>
internal sealed partial class Preprocessor
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("{}[]|<");

    private readonly SourceText _source;
    private readonly string _text;
    private readonly TextSpan _range;
    private readonly int _depth;
    private readonly TemplateDictionary _templates;
    private readonly WikitextReport _report;
    private readonly PooledList<Piece> _pieces;
    private readonly List<Opening> _open = [];
    private int _position;
    private int _textStart;

    private Preprocessor(SourceText source, TextSpan range, int depth, TemplateDictionary templates, WikitextReport report, PooledList<Piece> pieces)
    {
        (_source, _text, _range, _depth, _templates, _report, _pieces) = (source, source.Content, range, depth, templates, report, pieces);
        _position = _textStart = range.Start;
        _extensions = new ExtensionReader(source, range, templates, report);
    }

    /// <summary>The pieces of a stretch that is read at once. The caller returns them to the pool.</summary>
    public static PooledList<Piece> Read(SourceText source, TextSpan range, int depth, TemplateDictionary templates, WikitextReport report)
    {
        var pieces = new PooledList<Piece>();
        new Preprocessor(source, range, depth, templates, report, pieces).ReadAll();
        return pieces;
    }

    /// <summary>A stretch that is kept and read later.</summary>
    public static Fragment Run(SourceText source, TextSpan range, int depth, TemplateDictionary templates, WikitextReport report)
    {
        using var pieces = Read(source, range, depth, templates, report);
        return new Fragment(source, range, [.. pieces.AsSpan()], depth);
    }

    private void ReadAll()
    {
        while (_position < _range.End)
        {
            var next = _text.AsSpan(_position, _range.End - _position).IndexOfAny(Markup);
            _position = next < 0 ? _range.End : _position + next;
            if (_position < _range.End)
            {
                ReadMarkup();
            }
        }

        FlushText(_range.End);
        ReportOpenings(0);
    }

    private void ReadMarkup()
    {
        switch (_text[_position])
        {
            case '{':
                ReadOpeningBraces();
                break;
            case '}':
                ReadClosingBraces();
                break;
            case '[':
                ReadOpeningBrackets();
                break;
            case ']':
                ReadClosingBrackets();
                break;
            case '|':
                ReadPipe();
                break;
            default:
                ReadAngle();
                break;
        }
    }

    private void ReadOpeningBraces()
    {
        var count = CountRun('{');
        var isVariant = count == 1 && _position > _textStart && _text[_position - 1] == '-';
        if (isVariant)
        {
            FlushText(_position - 1);
            Push(OpeningKind.Variant, 2, 1);
        }
        else if (count >= 2)
        {
            FlushText(_position);
            Push(OpeningKind.Braces, count, count);
        }
        else
        {
            _position++;
        }
    }

    // Brackets are followed only because a pipe within them parts no arguments; links are read later.
    private void ReadOpeningBrackets()
    {
        if (!IsAt(_position + 1, '['))
        {
            _position++;
            return;
        }

        FlushText(_position);
        Push(OpeningKind.Brackets, 2, 2);
    }

    private void ReadClosingBrackets()
    {
        var index = IsAt(_position + 1, ']') ? IndexOfBrackets() : -1;
        _position += index < 0 ? 1 : 2;
        if (index >= 0)
        {
            ReportOpenings(index);
            _open.RemoveRange(index, _open.Count - index);
        }
    }

    /// <summary>
    /// The brackets that are open, if nothing is open in them but braces of the same line. Such braces are the rest of a template
    /// that something cut off, <c>[[target|{{name]]</c>; in MediaWiki they would take everything around them with them.
    /// </summary>
    private int IndexOfBrackets()
    {
        var index = _open.Count - 1;
        while (index >= 0 && _open[index].Kind == OpeningKind.Braces)
        {
            index--;
        }

        return index >= 0 && _open[index].Kind == OpeningKind.Brackets
            && (index == _open.Count - 1 || !_text.AsSpan(_pieces[_open[index].Piece].Span.Start.._position).Contains('\n'))
            ? index
            : -1;
    }

    private void ReadPipe()
    {
        if (IsOpen(OpeningKind.Braces))
        {
            FlushText(_position);
            _pieces.Add(new Piece(TextSpan.FromLength(_position, 1), IsPipe: true));
            _textStart = ++_position;
        }
        else
        {
            _position++;
        }
    }

    /// <summary>Puts the opening on the stack, and its characters into the list: they are text until it closes.</summary>
    private void Push(OpeningKind kind, int length, int count)
    {
        var start = _textStart;
        if (_depth + _open.Count < Nesting.Limit)
        {
            _open.Add(new Opening(kind, _pieces.Count, count, 0));
        }
        else
        {
            _report.Add(WikitextDiagnostics.TooDeep, TextSpan.FromLength(start, length), Nesting.Limit);
        }

        _pieces.Add(new Piece(TextSpan.FromLength(start, length)));
        _position = _textStart = start + length;
    }

    private void FlushText(int end)
    {
        if (end > _textStart)
        {
            _pieces.Add(new Piece(new TextSpan(_textStart, end)));
        }

        _textStart = end;
    }

    private void AddNode(InlineSyntax node)
    {
        _pieces.Add(new Piece(node.Span, node));
        _position = _textStart = node.Span.End;
    }

    private bool IsOpen(OpeningKind kind) => _open.Count > 0 && _open[^1].Kind == kind;

    private bool IsAt(int position, char character) => position < _range.End && _text[position] == character;

    private int CountRun(char character)
    {
        var end = _position;
        while (IsAt(end, character))
        {
            end++;
        }

        return end - _position;
    }

    private enum OpeningKind
    {
        Braces,
        Brackets,
        Variant,
    }

    /// <summary>Something that is open. <see cref="Piece"/> is the index of its own characters in the list; its inside follows.</summary>
    /// <param name="Count">How many braces are still open.</param>
    /// <param name="Closed">How often braces of the same run have closed around each other.</param>
    private readonly record struct Opening(OpeningKind Kind, int Piece, int Count, int Closed);
}
