using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Transliterated names: a run of the characters used for them, with 里 inside, which then is not 裏.</summary>
internal static class NameRuns
{
    public const char Character = '里';
    private const int LeastLength = 3;

    /// <summary>The length of the name at the beginning of a text, or 0. The character before must not belong to a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int LengthAt(ReadOnlySpan<CharacterRecord> characters, ReadOnlySpan<char> text, out int cost)
    {
        var (length, last) = (0, -1);
        cost = 0;
        while (length < text.Length && characters[text[length]] is { NameCost: > 0 } character)
        {
            last = character.Key == Character ? length : last;
            cost += character.NameCost;
            length++;
        }

        return length >= LeastLength && last > 0 && last < length - 1 ? length : 0;
    }
}
