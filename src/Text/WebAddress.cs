using System.Buffers;
using System.Globalization;

namespace MongoliaEdition.Text;

/// <summary>
/// Web addresses in running text. They end where MediaWiki ends addresses without brackets, and also before full-width punctuation, as
/// Chinese text puts no space after them. They may contain Chinese characters.
/// </summary>
public static class WebAddress
{
    private const string SchemeEnd = "://";

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("|{}「」『』“”‘’《》〈〉（），。；、！？：\uFFFC");

    /// <summary>Characters that end any address, including one in brackets. Parser.php: EXT_LINK_URL_CLASS.</summary>
    public static bool IsEnd(char character) =>
        character is '[' or ']' or '<' or '>' or '"' or <= ' ' or '\u007F' or '\uFFFD'
        || (character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    /// <summary>
    /// The length of an address without trailing sentence punctuation and without an unmatched closing bracket.
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
