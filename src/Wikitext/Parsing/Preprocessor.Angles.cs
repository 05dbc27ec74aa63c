using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

// What begins with an angle bracket: comments and extension tags. HTML is read later.
internal sealed partial class Preprocessor
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private readonly ExtensionReader _extensions;

    private void ReadAngle()
    {
        if (_text.AsSpan(_position, _range.End - _position).StartsWith(CommentStart))
        {
            ReadComment();
        }
        else if (_extensions.Read(_position, _depth + _open.Count) is { } node)
        {
            FlushText(_position);
            AddNode(node);
        }
        else
        {
            _position++;
        }
    }

    /// <summary>
    /// A comment, up to its end or the end of the text. Where comments have a line for themselves, its white space and its line
    /// end belong to them, so that the line does not count as a blank one (Preprocessor_Hash.php).
    /// </summary>
    private void ReadComment()
    {
        var end = EndOfComment(_position);
        var start = SkipBlanksBack(_position);
        var span = start > _range.Start && start >= _textStart && _text[start - 1] == '\n' && EndOfCommentLine(end) is { } lineEnd
            ? new TextSpan(start, lineEnd)
            : new TextSpan(_position, end);
        if (!_text.AsSpan((_position + CommentStart.Length)..end).EndsWith(CommentEnd))
        {
            _report.Add(WikitextDiagnostics.NotClosed, TextSpan.FromLength(_position, CommentStart.Length), CommentStart);
        }

        FlushText(span.Start);
        AddNode(new CommentSyntax(span));
    }

    /// <summary>The end of the line if nothing but comments follows in it, else null.</summary>
    private int? EndOfCommentLine(int end)
    {
        var lineEnd = SkipBlanks(end);
        while (lineEnd < _range.End && _text.AsSpan(lineEnd, _range.End - lineEnd).StartsWith(CommentStart))
        {
            lineEnd = SkipBlanks(EndOfComment(lineEnd));
        }

        return IsAt(lineEnd, '\n') ? lineEnd + 1 : null;
    }

    private int EndOfComment(int start)
    {
        var inner = start + CommentStart.Length;
        var length = _text.AsSpan(inner, _range.End - inner).IndexOf(CommentEnd);
        return length < 0 ? _range.End : inner + length + CommentEnd.Length;
    }

    private int SkipBlanks(int position)
    {
        while (IsAt(position, ' ') || IsAt(position, '\t'))
        {
            position++;
        }

        return position;
    }

    private int SkipBlanksBack(int position)
    {
        while (position > _textStart && _text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }
}
