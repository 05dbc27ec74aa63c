using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads an extension tag from its start tag to the first end tag of its name. One that never ends is text.</summary>
internal sealed class ExtensionReader(SourceText source, TextSpan range, TemplateDictionary templates, WikitextReport report)
{
    private readonly string _text = source.Content;

    // Names that have no end tag in the rest of the range: asked once, not for every start tag.
    private HashSet<string>? _neverEnding;

    // From here on there is no closing angle bracket.
    private int _lastAngle = range.End;

    /// <summary>The tag at the angle bracket; null if there is none.</summary>
    public InlineSyntax? Read(int start, int depth)
    {
        var isEnd = start + 1 < range.End && _text[start + 1] == '/';
        var nameEnd = TagReader.EndOfName(_text, isEnd ? start + 2 : start + 1, range.End);
        var tag = ExtensionTag.Find(_text.AsSpan((isEnd ? start + 2 : start + 1)..nameEnd));
        if (tag is null || (isEnd && !tag.IsTransclusionTag) || nameEnd >= _lastAngle || !EndsName(nameEnd))
        {
            return null;
        }

        var length = _text.AsSpan(nameEnd, range.End - nameEnd).IndexOf('>');
        _lastAngle = length < 0 ? nameEnd : _lastAngle;
        return length < 0 ? null : ReadTag(tag, isEnd, new TextSpan(start, nameEnd + length + 1), nameEnd, depth);
    }

    private bool EndsName(int end) => _text[end] != '/' || (end + 1 < range.End && _text[end + 1] == '>');

    private InlineSyntax? ReadTag(ExtensionTag tag, bool isEnd, TextSpan span, int nameEnd, int depth)
    {
        var isEmpty = _text[span.End - 2] == '/';
        if (tag.IsTransclusionTag && tag.Name != "includeonly")
        {
            return new CommentSyntax(span);
        }

        if (isEnd)
        {
            return null;
        }

        var attributes = AttributeReader.Read(source, new TextSpan(nameEnd, span.End - (isEmpty ? 2 : 1)));
        var start = new HtmlTag(tag.Name, false, isEmpty, attributes, span);
        return isEmpty ? new ExtensionSyntax(start, new TextSpan(span.End, span.End), null, span) : ReadInside(tag, start, depth);
    }

    private InlineSyntax? ReadInside(ExtensionTag tag, HtmlTag start, int depth)
    {
        if (_neverEnding?.Contains(tag.Name) == true && !tag.IsTransclusionTag)
        {
            return null;
        }

        if (EndTag(tag.Name, start.Span.End) is not { } end)
        {
            report.Add(WikitextDiagnostics.NotClosed, start.Span, $"<{tag.Name}>");
            return tag.IsTransclusionTag ? new CommentSyntax(new TextSpan(start.Span.Start, range.End)) : null;
        }

        var (inner, span) = (new TextSpan(start.Span.End, end.Start), new TextSpan(start.Span.Start, end.End));
        if (tag.IsTransclusionTag)
        {
            return new CommentSyntax(span);
        }

        var readsInside = tag.HoldsWikitext && depth < Nesting.Limit;
        var content = readsInside ? Preprocessor.Run(source, inner, depth + 1, templates, report) : null;
        return new ExtensionSyntax(start, inner, content, span);
    }

    private TextSpan? EndTag(string name, int from)
    {
        for (var at = IndexOfEnd(from); at >= 0; at = IndexOfEnd(at + 2))
        {
            var nameEnd = TagReader.EndOfName(_text, at + 2, range.End);
            if (_text.AsSpan((at + 2)..nameEnd).Equals(name, StringComparison.OrdinalIgnoreCase)
                && TagReader.EndOfBlanks(_text, nameEnd, range.End) is var close && close < range.End && _text[close] == '>')
            {
                return new TextSpan(at, close + 1);
            }
        }

        (_neverEnding ??= []).Add(name);
        return null;
    }

    private int IndexOfEnd(int from)
    {
        var at = _text.AsSpan(from, range.End - from).IndexOf("</");
        return at < 0 ? -1 : from + at;
    }
}
