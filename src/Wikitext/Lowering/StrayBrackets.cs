using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Reports markup of which one half is left as text.</summary>
internal static class StrayBrackets
{
    private static readonly string[] Pairs = ["[[", "]]", "}}", "{|", "|}", "</ref>"];

    public static void Report(PageLowering page, TextSpan span)
    {
        var text = page.Source.Slice(span);
        foreach (var pair in Pairs)
        {
            for (var at = text.IndexOf(pair); at >= 0; at = Next(text, pair, at + pair.Length))
            {
                if (pair != "|}" || !text[(at + pair.Length)..].StartsWith('}'))
                {
                    page.Report(WikitextDiagnostics.StrayBrackets, TextSpan.FromLength(span.Start + at, pair.Length), pair);
                }
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, string pair, int from)
    {
        var next = text[from..].IndexOf(pair);
        return next < 0 ? -1 : from + next;
    }
}
