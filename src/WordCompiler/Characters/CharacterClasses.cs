using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.WordCompiler.Characters;

/// <summary>The <see cref="CharacterClass"/> of each character, by its role and some lists.</summary>
internal static class CharacterClasses
{
    /// <summary>Characters of both scripts that are typed carelessly for their Traditional forms.</summary>
    public const string Careless = "于后并采";

    // Their Traditional forms, by the index of the careless ones.
    private const string Careful = "於後並採併";
    private const string CarefulIndices = "01232";

    // Hardly ever meant in Traditional, though OpenCC lists them among their own forms.
    private const string Loose = "㐹万亘价党几厂叶吣咨广愿挂据极柜涌确硷种胜腊荐虫蜡蝎适";

    private const string ClauseEnds = "，、：「」『』“”《》〈〉（）,:;";
    private const string SentenceEnds = "。！？；\r\n";

    public static byte Of(char unit, CharacterRole role) =>
        SentenceEnds.Contains(unit) ? CharacterClass.EndsSentence
        : ClauseEnds.Contains(unit) ? CharacterClass.EndsClause
        : Loose.Contains(unit) ? CharacterClass.Loose
        : role switch
        {
            CharacterRole.Traditional when Careful.IndexOf(unit) is var index and >= 0 => (byte)(CharacterClass.Careful + CarefulIndices[index] - '0'),
            CharacterRole.Traditional => CharacterClass.Traditional,
            CharacterRole.Simplified => CharacterClass.Simplified,
            CharacterRole.Careless => (byte)(CharacterClass.Careless + Careless.IndexOf(unit)),
            _ => CharacterClass.None,
        };
}
