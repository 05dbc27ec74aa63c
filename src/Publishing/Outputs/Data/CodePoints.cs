using System.Collections.Immutable;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Counts the Unicode characters of a text, in which Web Annotations measure positions.</summary>
internal sealed class CodePoints(string text)
{
    // Few characters need two units, if any.
    private readonly ImmutableArray<int> _second = [.. Enumerable.Range(0, text.Length).Where(index => char.IsLowSurrogate(text[index]))];

    /// <summary>The number of characters before an offset of UTF-16 units.</summary>
    public int Before(int offset) => offset - _second.Count(second => second < offset);

    /// <summary>At most so many characters before an offset.</summary>
    public string Left(int offset, int count)
    {
        var start = Math.Max(0, offset - count);
        return text[(start > 0 && char.IsLowSurrogate(text[start]) ? start - 1 : start)..offset];
    }

    /// <summary>At most so many characters from an offset.</summary>
    public string Right(int offset, int count)
    {
        var end = Math.Min(text.Length, offset + count);
        return text[offset..(end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end)];
    }
}
