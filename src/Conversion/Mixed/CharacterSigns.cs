using System.Runtime.CompilerServices;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>The script that single characters imply for the text around them.</summary>
internal enum CharacterSign : byte
{
    None,

    Traditional,

    Simplified,

    /// <summary>Of both scripts, but often typed for its Traditional forms in Traditional text.</summary>
    Careless,

    EndsClause,

    EndsSentence,
}

/// <summary>The signs of all characters for conversion to a script. Immutable.</summary>
internal sealed class CharacterSigns
{
    /// <summary>Characters of both scripts that are typed carelessly for their Traditional forms.</summary>
    public const string Careless = "于后并采";

    // Their Traditional forms, by the index of the careless ones.
    private const string Careful = "於後並採併";
    private const string CarefulIndices = "01232";

    // Hardly ever meant in Traditional, though OpenCC lists them among their own forms.
    private const string Loose = "㐹万亘价党几厂叶吣咨广愿挂据极柜涌确硷种胜腊荐虫蜡蝎适";

    private readonly CharacterSign[] _signs = new CharacterSign[char.MaxValue + 1];
    private readonly byte[] _classes = new byte[char.MaxValue + 1];

    public CharacterSigns(Func<char, CharacterRole> roleOf)
    {
        for (var unit = 0; unit < _signs.Length; unit++)
        {
            _signs[unit] = roleOf((char)unit) switch
            {
                CharacterRole.Traditional => CharacterSign.Traditional,
                CharacterRole.Simplified => CharacterSign.Simplified,
                CharacterRole.Careless => CharacterSign.Careless,
                _ => CharacterSign.None,
            };
        }

        Set(Loose, CharacterSign.Simplified);
        Set("，、：「」『』“”《》〈〉（）,:;", CharacterSign.EndsClause);
        Set("。！？；\r\n", CharacterSign.EndsSentence);
        for (var unit = 0; unit < _signs.Length; unit++)
        {
            _classes[unit] = EvidenceClasses.Of((char)unit, _signs[unit]);
        }
    }

    /// <summary>The class of each character in <see cref="TextEvidence"/>.</summary>
    public ReadOnlySpan<byte> Classes => _classes;

    public CharacterSign this[char unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _signs[unit];
    }

    public static bool IsLoose(char unit) => Loose.Contains(unit, StringComparison.Ordinal);

    public static int CarelessIndex(char unit) => Careless.IndexOf(unit, StringComparison.Ordinal);

    /// <summary>The index of the careless character of which this is a Traditional form, or -1.</summary>
    public static int CarefulIndex(char unit) => Careful.IndexOf(unit, StringComparison.Ordinal) is var index and >= 0 ? CarefulIndices[index] - '0' : -1;

    private void Set(string units, CharacterSign sign)
    {
        foreach (var unit in units)
        {
            _signs[unit] = sign;
        }
    }
}
