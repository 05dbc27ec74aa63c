using System.Runtime.InteropServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordTables.Characters;

/// <summary>All that conversion to a script needs to know of a UTF-16 unit, side by side: a quarter of a cache line.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2, Size = 16)]
public record struct CharacterRecord
{
    private const int RoleMask = 7;
    private const int LongBit = 8;
    private const int SurnameBit = 16;
    private const int VaryingBit = 32;
    private const int UsualBit = 64;

    /// <summary>The script's form of the character if it is kept.</summary>
    public char Kept;

    /// <summary>See <see cref="WordKey"/>.</summary>
    public char Key;

    /// <summary>The script's usual form of the key.</summary>
    public char Usual;

    /// <summary>The usual form of the key in OpenCC's own standard.</summary>
    public char Standard;

    /// <summary>The code of the key in the <see cref="WordTable"/>; 0 if no word has it.</summary>
    public ushort Code;

    /// <summary>The cost of the key in a transliterated name; 0 if it is not used in them.</summary>
    public ushort NameCost;

    /// <summary>The result of the unit itself where nothing stands around; its own usual form, which may be another than that of its key (苧).</summary>
    public char Default;

    /// <summary>A <see cref="CharacterClass"/>.</summary>
    public byte Class;

    // The role and a bit for each of the four answers.
    private byte _traits;

    public CharacterRole Role
    {
        readonly get => (CharacterRole)(_traits & RoleMask);
        set => _traits = (byte)((_traits & ~RoleMask) | (byte)value);
    }

    /// <summary>Whether the character or its counterpart is longer than one unit and must be looked up.</summary>
    public bool IsLong
    {
        readonly get => (_traits & LongBit) != 0;
        set => Set(LongBit, value);
    }

    /// <summary>Whether a person may begin here.</summary>
    public bool IsSurname
    {
        readonly get => (_traits & SurnameBit) != 0;
        set => Set(SurnameBit, value);
    }

    /// <summary>Whether the form depends on the word.</summary>
    public bool IsVarying
    {
        readonly get => (_traits & VaryingBit) != 0;
        set => Set(VaryingBit, value);
    }

    /// <summary>Whether only words of several characters, or a context, can give another form than <see cref="Usual"/>.</summary>
    public bool IsUsual
    {
        readonly get => (_traits & UsualBit) != 0;
        set => Set(UsualBit, value);
    }

    /// <summary>Whether the character is kept wherever it stands.</summary>
    public readonly bool IsAlwaysKept => Role <= CharacterRole.Traditional || IsLong;

    /// <summary>The result where it does not depend on what stands around; <see cref="SingleUnits.None"/> if it does, or must be looked up.</summary>
    public readonly char Alone =>
        IsLong ? SingleUnits.None
        : IsAlwaysKept ? Kept
        : Role == CharacterRole.Simplified && !IsVarying ? Default : SingleUnits.None;

    /// <summary>That of a unit about which no table says anything.</summary>
    public static CharacterRecord Plain(char unit) => new()
    {
        Kept = unit,
        Key = unit,
        Usual = unit,
        Standard = unit,
        Default = unit,
        IsLong = char.IsHighSurrogate(unit),
    };

    private void Set(int bit, bool value) => _traits = (byte)(value ? _traits | bit : _traits & ~bit);
}
