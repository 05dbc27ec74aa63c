namespace MongoliaEdition.Fuzz;

/// <summary>Shrinks a failing text by removing ever smaller parts while it still fails.</summary>
internal static class Shrinker
{
    public static string Shrink(string text, Func<string, bool> fails)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length;)
            {
                var candidate = text.Remove(start, size);
                (text, start) = fails(candidate) ? (candidate, start) : (text, start + size);
            }
        }

        return text;
    }
}
