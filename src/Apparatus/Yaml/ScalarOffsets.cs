using YamlDotNet.Core;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>
/// Maps the characters of a scalar's text back to the file. The two differ in indentation, folded line ends and escapes, but have the
/// same characters other than white space, in the same order.
/// </summary>
internal static class ScalarOffsets
{
    /// <summary>For each UTF-16 unit of the text its offset in the file, followed by that of the end.</summary>
    public static int[] Of(YamlScalar scalar)
    {
        var (content, end) = (scalar.Location.Source.Content, scalar.Location.Span.End);
        var indent = IndentOf(scalar, content);
        var position = StartOfText(scalar, content) + indent;
        var offsets = new int[scalar.Text.Length + 1];
        for (var i = 0; i < scalar.Text.Length; i++)
        {
            position = Seek(scalar.Text[i], content, position, end);
            offsets[i] = Math.Min(position, Math.Max(end - 1, scalar.Location.Span.Start));
            position += Width(scalar, content, position);
            position += scalar.Text[i] == '\n' ? SpacesAt(content, position, indent) : 0;
        }

        offsets[^1] = Math.Min(position, end);
        return offsets;
    }

    private static int StartOfText(YamlScalar scalar, string content)
    {
        var start = scalar.Location.Span.Start;
        return scalar.Style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => content.IndexOf('\n', start) is >= 0 and var lineEnd ? lineEnd + 1 : start,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
            _ => start,
        };
    }

    /// <summary>The indentation of a block scalar, that of its first non-blank line; 0 for other styles.</summary>
    private static int IndentOf(YamlScalar scalar, string content)
    {
        var start = StartOfText(scalar, content);
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return 0;
        }

        var first = start;
        while (first < scalar.Location.Span.End && char.IsWhiteSpace(content[first]))
        {
            start = content[first] == '\n' ? first + 1 : start;
            first++;
        }

        return SpacesAt(content, start, int.MaxValue);
    }

    private static int SpacesAt(string content, int position, int most)
    {
        var count = 0;
        while (count < most && position + count < content.Length && content[position + count] == ' ')
        {
            count++;
        }

        return count;
    }

    /// <summary>The next place of a character; white space is passed over on the way, and stands for any other white space.</summary>
    private static int Seek(char sought, string content, int position, int end)
    {
        var from = position;
        while (position < end && content[position] != sought && char.IsWhiteSpace(content[position]))
        {
            position++;
        }

        return char.IsWhiteSpace(sought) && (position >= end || content[position] != sought) ? from : position;
    }

    private static int Width(YamlScalar scalar, string content, int position) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted when content.AsSpan(position).StartsWith("''") => 2,
        ScalarStyle.DoubleQuoted when content.AsSpan(position).StartsWith("\\") => EscapeWidth(content, position),
        _ => 1,
    };

    private static int EscapeWidth(string content, int position) => position + 1 >= content.Length ? 1 : content[position + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
