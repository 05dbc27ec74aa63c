using System.Buffers;
using System.Globalization;

namespace MongoliaEdition.Text;

/// <summary>
/// Web addresses in running text. Where one ends is MediaWiki's rule for addresses without brackets, except that in Chinese text, which
/// puts no blank behind them, full-width punctuation ends them, too. Chinese letters may be part of them.
/// </summary>
public static class WebAddress
{
    private const string SchemeEnd = "://";

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("|{}「」『』“”‘’《》〈〉（），。；、！？：\uFFFC");

    /// <summary>What ends any address, also one in brackets. Parser.php: EXT_LINK_URL_CLASS.</summary>
    public static bool IsEnd(char character) =>
        character is '[' or ']' or '<' or '>' or '"' or <= ' ' or '\u007F' or '\uFFFD'
        || (character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    /// <summary>
    /// The length of an address without the punctuation of the sentence behind it, and without a closing bracket that was not opened in it.
    /// </summary>
    public static int LengthWithoutPunctuation(ReadOnlySpan<char> address)
    {
        var marks = address.Contains('(') ? @",;.:!?\" : @",;.:!?\)";
        return address.TrimEnd(marks).Length;
    }

    /// <summary>The addresses in a text, in order.</summary>
    public static IEnumerable<TextSpan> FindAll(string text)
    {
        for (var colon = Next(0); colon >= 0; colon = Next(colon + SchemeEnd.Length))
        {
            var span = Around(text, colon);
            if (span.Start < colon && span.End > colon + SchemeEnd.Length)
            {
                yield return span;
                colon = span.End - SchemeEnd.Length;
            }
        }

        int Next(int from) => text.IndexOf(SchemeEnd, from, StringComparison.Ordinal);
    }

    private static TextSpan Around(string text, int colon)
    {
        var (start, end) = (colon, colon + SchemeEnd.Length);
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !IsEnd(text[end]) && !Punctuation.Contains(text[end]))
        {
            end++;
        }

        return TextSpan.FromLength(start, LengthWithoutPunctuation(text.AsSpan(start, end - start)));
    }
}
