using System.Collections.Immutable;
using System.Net;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>Reads patterns. Errors are reported; the text is read as far as it can be understood.</summary>
internal sealed class PatternReader
{
    private static readonly (string Open, PatternFunctionName Name)[] Functions =
        [("{{formatnum:", PatternFunctionName.FormatNumber), ("{{#named:", PatternFunctionName.Named), ("{{#measure:", PatternFunctionName.Measure)];

    private static readonly string[] Elements =
    [
        "abbr", "b", "big", "bdi", "cite", "code", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
        "span", "strong", "sub", "sup", "u", "var",
    ];

    private readonly string _text;
    private readonly Action<TemplateFault> _tell;
    private readonly string _key;
    private int _position;

    private PatternReader(string text, string key, Action<TemplateFault> tell) => (_text, _key, _tell) = (text, key, tell);

    /// <param name="key">The key that the pattern stands under, for reporting errors in it.</param>
    public static Pattern Read(string text, string key, Action<TemplateFault> tell) => new PatternReader(text, key, tell).ReadUntil([]);

    /// <summary>Up to the first of the stops that is not within something else, or to the end.</summary>
    private Pattern ReadUntil(ReadOnlySpan<string> stops)
    {
        var start = _position;
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        var words = _position;
        while (_position < _text.Length && !StartsWithAny(stops))
        {
            var before = _position;
            if (ReadMarkup() is { } part)
            {
                AddText(parts, words, before);
                parts.Add(part);
                words = _position;
            }
            else
            {
                _position = before + 1;
            }
        }

        AddText(parts, words, _position);
        return new Pattern(_text[start.._position], parts.DrainToImmutable());
    }

    private void AddText(ImmutableArray<PatternPart>.Builder parts, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new PatternText(WebUtility.HtmlDecode(_text[start..end])));
        }
    }

    /// <summary>What begins here; null where characters do.</summary>
    private PatternPart? ReadMarkup() => _text[_position] switch
    {
        '{' when StartsWith("{{{") => ReadParameter(),
        '{' when StartsWith("{{") => ReadFunction(),
        '[' when StartsWith("[[") => ReadLink(),
        '[' when StartsWith("[http") || StartsWith("[//") => ReadExternalLink(),
        '\'' when StartsWith("'''") => ReadEmphasis("'''", "b"),
        '\'' when StartsWith("''") => ReadEmphasis("''", "i"),
        '<' => ReadElement(),
        _ => null,
    };

    private PatternParameter ReadParameter()
    {
        var open = Take(3);
        var nameStart = _position;
        while (_position < _text.Length && _text[_position] is not ('|' or '}' or '{'))
        {
            _position++;
        }

        var name = _text[nameStart.._position].Trim();
        var fallback = StartsWith("|") ? ReadAfter(1, "}}}") : null;
        if (!Close("}}}", open) || name.Length > 0)
        {
            return new PatternParameter(name, fallback);
        }

        Tell(TemplateFaultKind.ParameterWithoutName, open, _position);
        return new PatternParameter("1", fallback);
    }

    private PatternPart? ReadFunction()
    {
        var open = _position;
        if (StartsWith("{{#if:"))
        {
            var condition = ReadAfter("{{#if:".Length, "|", "}}");
            var then = StartsWith("|") ? ReadAfter(1, "|", "}}") : Read("", _key, _tell);
            var otherwise = StartsWith("|") ? ReadAfter(1, "}}") : Read("", _key, _tell);
            Close("}}", open);
            return new PatternChoice(condition, then, otherwise);
        }

        foreach (var (start, name) in Functions)
        {
            if (StartsWith(start))
            {
                var argument = ReadAfter(start.Length, "}}");
                Close("}}", open);
                return new PatternFunction(name, argument);
            }
        }

        Tell(TemplateFaultKind.TemplateInPattern, open, Math.Min(open + 2, _text.Length));
        return null;
    }

    private PatternLink ReadLink()
    {
        var open = _position;
        var target = ReadAfter(2, "|", "]]");
        var label = StartsWith("|") ? ReadAfter(1, "]]") : target;
        Close("]]", open);
        return new PatternLink(target, label, IsExternal: false);
    }

    private PatternLink ReadExternalLink()
    {
        var open = _position;
        var target = ReadAfter(1, " ", "]");
        var label = StartsWith(" ") ? ReadAfter(1, "]") : target;
        Close("]", open);
        return new PatternLink(target, label, IsExternal: true);
    }

    private PatternElement ReadEmphasis(string mark, string element)
    {
        var open = _position;
        var content = ReadAfter(mark.Length, mark);
        Close(mark, open);
        return new PatternElement(element, content);
    }

    private PatternElement? ReadElement()
    {
        var open = _position;
        var end = _text.IndexOf('>', open);
        var name = end < 0 ? "" : _text[(open + 1)..end].TrimEnd('/', ' ');
        if (name == "br")
        {
            _position = end + 1;
            return new PatternElement(name, Read("", _key, _tell));
        }

        if (Array.IndexOf(Elements, name) < 0)
        {
            return null;
        }

        _position = end + 1;
        var content = ReadUntil([$"</{name}>"]);
        Close($"</{name}>", open);
        return new PatternElement(name, content);
    }

    private Pattern ReadAfter(int length, params ReadOnlySpan<string> stops)
    {
        _position += length;
        return ReadUntil(stops);
    }

    private int Take(int length) => (_position += length) - length;

    private bool Close(string mark, int open)
    {
        if (StartsWith(mark))
        {
            _position += mark.Length;
            return true;
        }

        Tell(TemplateFaultKind.NotClosed, open, Math.Min(open + mark.Length, _text.Length));
        return false;
    }

    private void Tell(TemplateFaultKind kind, int start, int end) => _tell(new TemplateFault(kind, _key, start, end - start, _text[start..end]));

    private bool StartsWith(string mark) => string.CompareOrdinal(_text, _position, mark, 0, mark.Length) == 0;

    private bool StartsWithAny(ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }
}
