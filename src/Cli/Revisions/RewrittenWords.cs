namespace MongoliaEdition.Cli.Revisions;

/// <summary>Summarises how a text was rewritten: from the first to the last character that differs.</summary>
internal static class RewrittenWords
{
    private const int LongestShown = 20;

    public static string Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        start -= start > 0 && char.IsHighSurrogate(before[start - 1]) ? 1 : 0;
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        end -= end > 0 && char.IsLowSurrogate(before[^end]) ? 1 : 0;
        return $"【{Shortened(before[start..^end])}】→【{Shortened(after[start..^end])}】";
    }

    private static string Shortened(string text)
    {
        text = text.ReplaceLineEndings(" ");
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= LongestShown
            ? text
            : string.Concat(runes.Take(LongestShown / 2)) + "……" + string.Concat(runes.TakeLast(LongestShown / 2));
    }
}
