using System.Buffers;

namespace MongoliaEdition.Theme.Drawing;

/// <summary>What HTML lets one leave out of tags, where every byte is sent (HTML Living Standard, 13.1.2.3 and 13.1.2.4).</summary>
internal static class LeanTags
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(" \t\n\f\r\"'=<>`");

    /// <summary>Whether an element ends where the next one or its list ends.</summary>
    public static bool EndsByItself(string element) => element is "li" or "dt" or "dd";

    /// <summary>What lies between the lines of a Razor file as one line end; any other text as it is.</summary>
    public static string GapIn(string text) => text is ['\n' or '\r', _, ..] && string.IsNullOrWhiteSpace(text) ? "\n" : text;

    /// <summary>Whether a value of an attribute needs no quotes.</summary>
    public static bool IsPlain(string? value) => value is { Length: > 0 } && !value.AsSpan().ContainsAny(Quoted);
}
