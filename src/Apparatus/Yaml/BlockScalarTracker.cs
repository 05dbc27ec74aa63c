using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Tells, line by line in order, which lines of a file are the text of a block scalar (<c>key: |</c>).</summary>
internal sealed partial class BlockScalarTracker
{
    private int? _parentIndent;

    public bool Contains(ReadOnlySpan<char> line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        if (_parentIndent is { } parent && (line.IsWhiteSpace() || indent > parent))
        {
            return true;
        }

        _parentIndent = Header().IsMatch(line) ? Header().Match(line.ToString()).Groups["lead"].Length : null;
        return false;
    }

    // The lead is what the text must be indented more than: of "- key: |" the column of the key, of "- |" that of the hyphen.
    [GeneratedRegex(@"^(?:(?<lead> *(?:- +)*)[^\s#-].*: +|(?<lead> *(?:- +)*)- +)[|>][-+0-9]{0,2} *(?:#.*)?$")]
    private static partial Regex Header();
}
