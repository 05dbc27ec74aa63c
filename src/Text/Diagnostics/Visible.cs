using System.Globalization;
using System.Text;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>Makes characters visible that print nothing, so that a message with one in it can be understood: <c>⟨U+200B⟩</c>.</summary>
internal static class Visible
{
    public static string Of(string text) => text.EnumerateRunes().Any(IsInvisible)
        ? string.Concat(text.EnumerateRunes().Select(rune => IsInvisible(rune) ? $"⟨U+{rune.Value:X4}⟩" : rune.ToString()))
        : text;

    private static bool IsInvisible(Rune rune) => rune.Value is not ('\n' or '\r' or '\t') && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
