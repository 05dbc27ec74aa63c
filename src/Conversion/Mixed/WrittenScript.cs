using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Tells from its characters which script a text was written in.</summary>
public static class WrittenScript
{
    private const int FewestInMixture = 50;

    /// <summary>The set that more of the text's characters belong to alone; null where none tells.</summary>
    public static CharacterSet? Of(string text)
    {
        var (traditional, simplified) = (Count(text, CharacterRole.Traditional), Count(text, CharacterRole.Simplified));
        return traditional == simplified ? null : traditional > simplified ? CharacterSet.Traditional : CharacterSet.Simplified;
    }

    /// <summary>Whether it has characters of either set that the other lacks, and the fewer of them are more than a name or two: one in fifty.</summary>
    public static bool IsMixed(string text)
    {
        var (traditional, simplified) = (Count(text, CharacterRole.Traditional), Count(text, CharacterRole.Simplified));
        return Math.Min(traditional, simplified) * FewestInMixture > traditional + simplified;
    }

    /// <summary>Whether a character is written in the other set only.</summary>
    public static bool IsForeign(char character, CharacterSet set) =>
        MixedScriptDictionary.Instance.RoleOf(character) == (set == CharacterSet.Traditional ? CharacterRole.Simplified : CharacterRole.Traditional);

    private static int Count(string text, CharacterRole role) => text.Count(character => MixedScriptDictionary.Instance.RoleOf(character) == role);
}
