using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The script that single characters imply for the text around them.</summary>
internal enum CharacterSign : byte
{
    None,

    Traditional,

    Simplified,

    EndsClause,

    EndsSentence,
}

/// <summary>The signs of all characters for conversion to a script. Immutable.</summary>
internal sealed class CharacterSigns
{
    private readonly byte[] _classes = new byte[char.MaxValue + 1];
    private readonly CharacterSign[] _signs = new CharacterSign[char.MaxValue + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CharacterSigns(CharacterTable characters)
    {
        for (var unit = 0; unit < _classes.Length; unit++)
        {
            _classes[unit] = characters[(char)unit].Class;
            _signs[unit] = SignOf(_classes[unit]);
        }
    }

    /// <summary>The <see cref="CharacterClass"/> of each character.</summary>
    public ReadOnlySpan<byte> Classes => _classes;

    public CharacterSign this[char unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _signs[unit];
    }

    private static CharacterSign SignOf(byte kind) =>
        CharacterClass.IsTraditional(kind) ? CharacterSign.Traditional
        : CharacterClass.IsSimplified(kind) ? CharacterSign.Simplified
        : kind == CharacterClass.EndsClause ? CharacterSign.EndsClause
        : kind == CharacterClass.EndsSentence ? CharacterSign.EndsSentence : CharacterSign.None;
}
