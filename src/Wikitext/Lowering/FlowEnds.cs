using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Takes white space and line breaks off the ends of a flow.</summary>
internal static class FlowEnds
{
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> content)
    {
        var (first, last) = (0, content.Length - 1);
        while (first <= last && IsBlank(content[first]))
        {
            first++;
        }

        while (last >= first && (IsBlank(content[last]) || content[last] is LineBreak))
        {
            last--;
        }

        if (first > last)
        {
            return [];
        }

        var trimmed = first == 0 && last == content.Length - 1 ? content : content[first..(last + 1)];
        return TrimEnd(TrimStart(trimmed));
    }

    /// <summary>Also takes line breaks off the beginning.</summary>
    public static ImmutableArray<Inline> TrimBreaks(ImmutableArray<Inline> content)
    {
        var first = 0;
        while (first < content.Length && (IsBlank(content[first]) || content[first] is LineBreak))
        {
            first++;
        }

        return Trim(content[first..]);
    }

    private static bool IsBlank(Inline inline) => inline is TextRun run && string.IsNullOrWhiteSpace(run.Value);

    private static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> content)
    {
        var blanks = content[0] is TextRun run ? run.Value.Length - run.Value.AsSpan().TrimStart().Length : 0;
        return blanks == 0 ? content : content.SetItem(0, ((TextRun)content[0]).Slice(blanks, ((TextRun)content[0]).Value.Length - blanks));
    }

    private static ImmutableArray<Inline> TrimEnd(ImmutableArray<Inline> content)
    {
        var length = content[^1] is TextRun run ? run.Value.AsSpan().TrimEnd().Length : 0;
        return content[^1] is not TextRun last || length == last.Value.Length ? content : content.SetItem(content.Length - 1, last.Slice(0, length));
    }
}
