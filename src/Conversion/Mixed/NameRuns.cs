using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Foreign names that are written by sound: a run of characters that are used so, with 里 inside, which then is no 裏.</summary>
internal static class NameRuns
{
    public const char Character = '里';
    private const int LeastLength = 3;

    /// <summary>How long the name is that begins with the places, 0 if none does.</summary>
    /// <param name="isAtStart">Whether the character before is not used so.</param>
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
