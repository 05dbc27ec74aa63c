using System.Buffers;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>Finds web addresses in running text: they stay as they are, Chinese characters in them included.</summary>
internal static class Addresses
{
    private const string SchemeEnd = "://";

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n　<>\"[]|{}「」『』“”‘’《》〈〉（），。；、！？：\uFFFC");

    /// <summary>The next address at or after <paramref name="from"/>; an empty one at the end of the text if there is none.</summary>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOf(SchemeEnd) is var found && found >= 0)
        {
            var colon = from + found;
            var start = colon;
            while (start > from && char.IsAsciiLetter(text[start - 1]))
            {
                start--;
            }

            var length = text[(colon + SchemeEnd.Length)..].IndexOfAny(Ends);
            var end = length < 0 ? text.Length : colon + SchemeEnd.Length + length;
            if (start < colon && end > colon + SchemeEnd.Length)
            {
                return (start, end - start);
            }

            from = colon + SchemeEnd.Length;
        }

        return (text.Length, 0);
    }
}
