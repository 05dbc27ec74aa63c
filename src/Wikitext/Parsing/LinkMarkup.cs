using System.Buffers;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for double brackets, as MediaWiki's Parser::handleInternalLinks2: the text is cut at each opening pair, and each piece is a link, the
/// beginning of a file's, or text. A label holds no opening pair, but anything else, over line ends and tags; a file's caption holds links.
/// </summary>
internal sealed class LinkMarkup
{
    // Title::legalChars() and what may be decoded or cut off: everything but these. Angle brackets are references when MediaWiki comes here.
    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("[]{}|\u007F\uFFFD\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly MarkedText _text;
    private readonly MarkedText _result;
    private readonly int _depth;
    private readonly bool _isDraft;

    private LinkMarkup(MarkedText text, int depth, bool isDraft) =>
        (_text, _result, _depth, _isDraft) = (text, new MarkedText(text.Source), depth, isDraft);

    /// <summary>The text with its links as marks; the text itself where it has none.</summary>
    /// <param name="isDraft">Whether [[target|]] is a link.</param>
    public static MarkedText Apply(MarkedText text, int depth, bool isDraft = false)
    {
        if (!text.Has("[["))
        {
            return text;
        }

        var result = ReadAll(text, depth, isDraft);
        text.Dispose();
        return result;
    }

    private static MarkedText ReadAll(MarkedText text, int depth, bool isDraft)
    {
        var pass = new LinkMarkup(text, depth, isDraft);
        var start = pass.IndexOf("[[", 0, text.Length);
        pass._result.Add(text, 0, start < 0 ? text.Length : start);
        while (start >= 0)
        {
            start = pass.ReadPiece(start);
        }

        pass._result.AddUnseenOf(text);
        return pass._result;
    }

    /// <summary>Reads what follows an opening pair up to the next one, and tells where that is; -1 at the end of the text.</summary>
    private int ReadPiece(int start)
    {
        var (next, end) = NextPiece(start);
        var target = EndOfTarget(start + 2, end);
        if (LinkTarget(start, target, end) is not { } link)
        {
            _result.Add(_text, start, end);
            return next;
        }

        if (link.Close >= 0)
        {
            AddLink(link, start, end);
            return next;
        }

        return link.Title.Kind == WikiTitleKind.File ? ReadLongFile(link, start, next) : AddUnclosed(start, target, end, next);
    }

    private int AddText(int start, int end, int next)
    {
        _result.Add(_text, start, end);
        return next;
    }

    /// <summary>A link that has no end shows its target as MediaWiki understood it: without spaces before it, and decoded.</summary>
    private int AddUnclosed(int start, int target, int end, int next)
    {
        _result.Add(_text, start, start + 2);
        var spaces = _text.Characters[(start + 2)..target].IndexOfAnyExcept(' ');
        var words = _text.Characters[(start + 2 + spaces)..target];
        if (words.Contains('%') && !words.Contains(MarkedText.Mark))
        {
            _result.Add(Token.Of(new EntitySyntax(Entities.Decode(Uri.UnescapeDataString(words.ToString())), _text.SpanOf(start + 2, target))));
        }
        else
        {
            _result.Add(_text, start + 2 + spaces, target);
        }

        return AddText(target, end, next);
    }

    /// <summary>The target, its label and where the link closes: null if there is no target, -1 if the piece does not close it.</summary>
    private Link? LinkTarget(int start, int target, int end)
    {
        var isLabelled = target < end && _text.Characters[target] == '|';
        if (target == start + 2 || (!isLabelled && !_text.Characters[target..end].StartsWith("]]")))
        {
            return null;
        }

        var label = isLabelled ? target + 1 : target;
        var close = isLabelled ? IndexOfClose(label, end) : target;
        return LinkTitles.Read(_text, start + 2, target) is { } title ? new Link(title, isLabelled, label, close) : null;
    }

    /// <summary>The first closing pair with something before it.</summary>
    private int IndexOfClose(int label, int end) =>
        _isDraft && _text.Characters[label..end].StartsWith("]]") ? label : label + 1 > end ? -1 : IndexOf("]]", label + 1, end);

    private void AddLink(Link link, int start, int end)
    {
        var close = link.Close;
        if (close > link.Label && close + 2 < end && _text.Characters[close + 2] == ']' && _text.Characters[link.Label..close].Contains('['))
        {
            close++;
        }

        var span = new TextSpan(_text.StartOf(start), _text.EndOf(close + 1));
        var label = link.IsLabelled ? new TextLines.Line(link.Label, close) : (TextLines.Line?)null;
        if (link.Title.Kind == WikiTitleKind.File)
        {
            _result.Add(Token.Of(new FileLinkSyntax(link.Title, FileOptions.Read(Slice(link.Label - 1, link.IsLabelled ? close : link.Label - 1), _depth + 1), span)));
        }
        else
        {
            AddLabelled(link.Title, label, span);
        }

        _result.Add(_text, close + 2, end);
    }

    /// <summary>A label with one of two variant brackets stays text between the marks of its link: the other one is looked for in the text around it.</summary>
    private void AddLabelled(WikiTitle title, TextLines.Line? label, TextSpan span)
    {
        using var open = LinkLabels.FindOpen(_text, title, label);
        if (open is null)
        {
            AddOrKeep(LinkLabels.Read(_text, title, label, span, _depth + 1));
            return;
        }

        _result.Add(new Token(TokenKind.OpenLink, TextSpan.FromLength(span.Start, 2), new WikiLinkSyntax(title, null, span)));
        _result.Add(open, 0, open.Length);
        _result.Add(new Token(TokenKind.CloseLink, TextSpan.FromLength(span.End - 2, 2)));
    }

    /// <summary>Where nothing of a link shows, the white space before it goes too (T2087).</summary>
    private void AddOrKeep(Token link)
    {
        if (link.IsUnseen)
        {
            _result.CutTo(_result.Characters.TrimEnd(" \t\n\r\0\v").Length);
            _result.AddUnseen(link);
        }
        else
        {
            _result.Add(link);
        }
    }

    /// <summary>A file with links in its caption: it goes on to the piece that has two closing pairs. Without that its text is text, with links in it.</summary>
    private int ReadLongFile(Link link, int start, int next)
    {
        var (from, to) = (link.Label - 1, next);
        while (next >= 0)
        {
            (next, to) = NextPiece(from = next);
            var first = IndexOf("]]", from + 2, to);
            var second = first < 0 ? -1 : IndexOf("]]", first + 2, to);
            if (second >= 0 && _depth < Nesting.Limit)
            {
                var span = new TextSpan(_text.StartOf(start), _text.EndOf(second + 1));
                _result.Add(Token.Of(new FileLinkSyntax(link.Title, FileOptions.Read(Slice(link.Label - 1, second), _depth + 1), span)));
                _result.Add(_text, second + 2, to);
                return next;
            }

            if (first < 0)
            {
                break;
            }
        }

        return ReadAsText(start, link.Label, to < 0 ? _text.Length : to, next);
    }

    private int ReadAsText(int start, int label, int end, int next)
    {
        _result.Add(_text, start, label);
        var rest = Slice(label, end);
        if (_depth < Nesting.Limit)
        {
            using var read = ReadAll(rest, _depth + 1, _isDraft);
            _result.Add(read, 0, read.Length);
            _result.AddUnseenOf(read);
        }
        else
        {
            _result.Add(rest, 0, rest.Length);
        }

        rest.Dispose();
        return next;
    }

    private MarkedText Slice(int start, int end)
    {
        var slice = new MarkedText(_text.Source);
        slice.Add(_text, start, Math.Max(start, end));
        return slice;
    }

    private (int Next, int End) NextPiece(int start)
    {
        var next = IndexOf("[[", start + 2, _text.Length);
        return (next, next < 0 ? _text.Length : next);
    }

    private int EndOfTarget(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var length = _text.Characters[at..end].IndexOfAny(NotInTitles);
            at = length < 0 ? end : at + length;
            if (at == end || _text.Characters[at] != MarkedText.Mark || _text.MarkAt(at)?.Node is not (TemplateSyntax or ParameterSyntax))
            {
                return at;
            }
        }

        return end;
    }

    private int IndexOf(ReadOnlySpan<char> markup, int start, int end)
    {
        var at = _text.Characters[start..end].IndexOf(markup);
        return at < 0 ? -1 : start + at;
    }

    /// <param name="Label">Where the label begins, or would.</param>
    /// <param name="Close">Where the closing pair stands; -1 if the piece has none.</param>
    private readonly record struct Link(WikiTitle Title, bool IsLabelled, int Label, int Close);
}
