using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>What a citation has to know of the running text in its values.</summary>
internal static class RunningText
{
    /// <summary>Without the white space at both ends.</summary>
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> content) => TrimEnd(TrimStart(content));

    /// <summary>From the first to the last character of the source in it; empty where it has none.</summary>
    public static TextSpan SpanOf(ImmutableArray<Inline> content)
    {
        var whole = default(TextSpan);
        foreach (var inline in content)
        {
            whole = whole.IsEmpty ? inline.Span : inline.Span.IsEmpty ? whole : whole.Union(inline.Span);
        }

        return whole;
    }

    /// <summary>Whether a link may not lie around it: it holds one, or something the theme makes one of.</summary>
    public static bool HasLink(ImmutableArray<Inline> content) => content is not [TextRun] && InlineTree.Descendants(content)
        .Any(inline => inline is Link or FootnoteMarker or EditorialMark { Target: not null });

    private static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> content)
    {
        while (!content.IsEmpty && content[0] is TextRun run)
        {
            var blank = run.Value.Length - run.Value.AsSpan().TrimStart().Length;
            if (blank < run.Value.Length)
            {
                return blank == 0 ? content : content.SetItem(0, run.Slice(blank, run.Value.Length - blank));
            }

            content = content.RemoveAt(0);
        }

        return content;
    }

    private static ImmutableArray<Inline> TrimEnd(ImmutableArray<Inline> content)
    {
        while (!content.IsEmpty && content[^1] is TextRun run)
        {
            var length = run.Value.AsSpan().TrimEnd().Length;
            if (length > 0)
            {
                return length == run.Value.Length ? content : content.SetItem(content.Length - 1, run.Slice(0, length));
            }

            content = content.RemoveAt(content.Length - 1);
        }

        return content;
    }
}
