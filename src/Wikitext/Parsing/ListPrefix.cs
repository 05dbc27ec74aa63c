namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The characters at the beginning of a line that say in which lists it stands.</summary>
internal static class ListPrefix
{
    /// <summary>Longer ones are text.</summary>
    public const int Longest = 24;

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Longest)].IndexOfAnyExcept("*#:;");
        return text[..(length < 0 ? Math.Min(text.Length, Longest) : length)];
    }
}
