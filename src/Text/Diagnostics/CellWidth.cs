using System.Text;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>
/// The number of terminal cells of a character: two if wide or fullwidth by Unicode's East Asian Width (UAX #11; by block rather than
/// by character, as terminals do), none for combining marks.
/// </summary>
public static class CellWidth
{
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Of(rune);
        }

        return cells;
    }

    public static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark ? 0 : IsWide(rune.Value) ? 2 : 1;

    private static bool IsWide(int value) => Array.Exists(WideRanges, range => value >= range.First && value <= range.Last);
}
