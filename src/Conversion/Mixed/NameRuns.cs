using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Transliterated names: a run of the characters used for them, with 里 inside, which then is not 裏.</summary>
internal static class NameRuns
{
    public const char Character = '里';
    private const int LeastLength = 3;

    /// <summary>The length of the name at the beginning, or 0.</summary>
    /// <param name="isAtStart">Whether the character before cannot belong to the name.</param>
    public static int LengthAt(WordTable words, ReadOnlySpan<PathPlace> places, bool isAtStart, out int cost)
    {
        var (length, last) = (0, -1);
        cost = 0;
        while (isAtStart && length < places.Length && words.NameCost(places[length].Key) is var unit and > 0)
        {
            last = places[length].Key == Character ? length : last;
            cost += unit;
            length++;
        }

        return length >= LeastLength && last > 0 && last < length - 1 ? length : 0;
    }
}
