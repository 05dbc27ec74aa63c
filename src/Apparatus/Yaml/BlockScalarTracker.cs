using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Tells, line by line in order, which lines of a file are the text of a block scalar (<c>key: |</c>).</summary>
internal sealed partial class BlockScalarTracker
{
    private int? _parentIndent;

    public bool Contains(string line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        if (_parentIndent is { } parent && (string.IsNullOrWhiteSpace(line) || indent > parent))
        {
            return true;
        }

        var header = Header().Match(line);
        _parentIndent = header.Success ? header.Groups["lead"].Length : null;
        return false;
    }

    // The lead is what the text must be indented more than: of "- key: |" the column of the key, of "- |" that of the hyphen.
    [GeneratedRegex(@"^(?:(?<lead> *(?:- +)*)[^\s#-].*: +|(?<lead> *(?:- +)*)- +)[|>][-+0-9]{0,2} *(?:#.*)?$")]
    private static partial Regex Header();
}
