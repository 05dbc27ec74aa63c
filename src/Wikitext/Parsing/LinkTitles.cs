using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads what stands between opening brackets and a pipe.</summary>
internal static class LinkTitles
{
    /// <summary>The title; null if there can be no such page.</summary>
    public static WikiTitle? Read(MarkedText text, int start, int end)
    {
        var span = text.SpanOf(start, end);
        for (var i = start; i < end; i++)
        {
            if (text.Characters[i] == MarkedText.Mark && text.MarkAt(i) is not null)
            {
                return new WikiTitle(WikiTitleKind.Unknown, "", "", null, "", span);
            }
        }

        return TitleReader.Read(text.Characters[start..end], span);
    }
}
