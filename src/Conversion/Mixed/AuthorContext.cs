using System.Collections.Immutable;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Recognises 著 after an author's name in bibliographic data (周昆田著，蒙藏民族史略), where it stays in Simplified.
/// </summary>
internal sealed class AuthorContext
{
    private const char Character = '著';

    private const int LongestName = 5;
    private const string Marks = "，。、；：！？「」『』“”《》〈〉（）()[]［］ 　\n";
    private const string TitleMarks = "《〈「“『";

    // Signs of a bibliographic entry.
    private static readonly string[] Cues = ["主编", "编著", "出版", "书局", "书店", "译", "ISBN", "页", "版", "《", "〈"];

    private readonly ImmutableHashSet<char> _surnames = ReadSurnames();

    /// <param name="shadow">The text's simplified shadow.</param>
    /// <param name="index">The position of 著.</param>
    /// <param name="expression">The name and 著.</param>
    public bool IsBehindAuthor(ReadOnlySpan<char> text, ReadOnlySpan<char> shadow, int index, out (int Start, int Length) expression)
    {
        var end = index > 0 && shadow[index - 1] is ' ' or '　' ? index - 1 : index;
        var start = end;
        while (start > 0 && !Marks.Contains(shadow[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        expression = (start, index + 1 - start);
        var isClosed = index + 1 == shadow.Length || Marks.Contains(shadow[index + 1], StringComparison.Ordinal);
        return text[index] == Character && isClosed && IsName(shadow[start..end]) && HasCue(shadow, index);
    }

    /// <summary>A surname, perhaps after 見 or 由.</summary>
    private bool IsName(ReadOnlySpan<char> text) => text.Length is >= 2 and <= LongestName
        && (_surnames.Contains(text[0]) || (text[0] is '见' or '由' && _surnames.Contains(text[1])));

    private static ImmutableHashSet<char> ReadSurnames()
    {
        var surnames = ImmutableHashSet.CreateBuilder<char>();
        DictionaryFile.Visit("conversion/surnames.txt", (key, _) => surnames.UnionWith(key.ToArray()), typeof(AuthorContext).Assembly);
        return surnames.ToImmutable();
    }

    private static bool HasCue(ReadOnlySpan<char> shadow, int index)
    {
        if (index + 1 < shadow.Length && TitleMarks.Contains(shadow[index + 1], StringComparison.Ordinal))
        {
            return true;
        }

        var sentence = Sentence(shadow, index);
        foreach (var cue in Cues)
        {
            if (sentence.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Sentence(ReadOnlySpan<char> shadow, int index)
    {
        var start = shadow[..index].LastIndexOfAny('。', '\n') + 1;
        var length = shadow[start..].IndexOfAny('。', '\n');
        return length < 0 ? shadow[start..] : shadow.Slice(start, length);
    }
}
